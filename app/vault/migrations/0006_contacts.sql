-- Half of each key of the identity file's rows (bundle-and-vault.md 4.2): without its half here a row there is noise,
-- whoever has the file and its passphrase. A purged one stays as a line without a half, so that a backup that still
-- has it can be told.
CREATE TABLE contact_key (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  record TEXT NOT NULL CHECK (length(record) = 32),
  person TEXT NOT NULL CHECK (length(person) = 32),
  half BLOB CHECK (length(half) = 32)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contact_key_person ON contact_key (record, person) WHERE half IS NOT NULL;
CREATE TRIGGER contact_key_purge_only BEFORE UPDATE ON contact_key
  WHEN NEW.half IS NOT NULL OR NEW.id <> OLD.id OR NEW.record <> OLD.record OR NEW.person <> OLD.person
  BEGIN SELECT RAISE(ABORT, 'a half-key is purged or replaced by another row, never changed'); END;
CREATE TRIGGER contact_key_purged_stays BEFORE DELETE ON contact_key WHEN OLD.half IS NULL
  BEGIN SELECT RAISE(ABORT, 'that a row was purged stays'); END;
