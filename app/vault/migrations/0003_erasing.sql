-- Permission to delete a body stands inside one transaction (bundle-and-vault.md 4.5). No revision has a hash of five
-- letters, so that nothing commits while a row stands here: who erases takes it out again.
CREATE TABLE erasing (
  erasure INTEGER PRIMARY KEY,
  until TEXT NOT NULL DEFAULT 'never' CHECK (until = 'never')
    REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erasing_no_update BEFORE UPDATE ON erasing BEGIN SELECT RAISE(ABORT, 'erasing is not changed'); END;
-- It comes before its erasure: an erasure of an earlier transaction permits nothing.
CREATE TRIGGER erasing_first BEFORE INSERT ON erasing
  WHEN EXISTS (SELECT 1 FROM erasure WHERE n = NEW.erasure)
  BEGIN SELECT RAISE(ABORT, 'this erasure is done'); END;

DROP TRIGGER revision_body_delete;
CREATE TRIGGER revision_body_delete BEFORE DELETE ON revision_body
  WHEN NOT EXISTS (
    SELECT 1 FROM erasing AS g JOIN erasure AS e ON e.n = g.erasure, json_each(e.hashes) AS h
    WHERE h.value = (SELECT hash FROM revision WHERE seq = OLD.seq))
  BEGIN SELECT RAISE(ABORT, 'no erasure of this transaction names this body'); END;
