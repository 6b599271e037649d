-- Who printed what, when (bundle-and-vault.md 4.7), and why: the reason is free text about a record and goes with it
-- (4.6). `after_erasure` is the newest erasure at the time, so that only a later one explains that the reason is gone.
CREATE TABLE print_log (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  record TEXT NOT NULL CHECK (length(record) = 32),
  variant TEXT NOT NULL,
  print_id TEXT NOT NULL,
  reason_hash TEXT CHECK (length(reason_hash) = 64),
  after_erasure INTEGER NOT NULL
) STRICT;
CREATE INDEX print_log_record ON print_log (record);
CREATE TRIGGER print_log_no_update BEFORE UPDATE ON print_log BEGIN SELECT RAISE(ABORT, 'print_log is append-only'); END;
CREATE TRIGGER print_log_no_delete BEFORE DELETE ON print_log BEGIN SELECT RAISE(ABORT, 'print_log is append-only'); END;

CREATE TABLE print_reason (
  n INTEGER PRIMARY KEY REFERENCES print_log (n),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  reason TEXT NOT NULL
) STRICT;
CREATE TRIGGER print_reason_no_update BEFORE UPDATE ON print_reason
  BEGIN SELECT RAISE(ABORT, 'print_reason is immutable'); END;
CREATE TRIGGER print_reason_delete BEFORE DELETE ON print_reason
  WHEN NOT EXISTS (
    SELECT 1 FROM erasing AS g JOIN erasure AS e ON e.n = g.erasure
    WHERE e.scope <> 'draft' AND e.record = (SELECT record FROM print_log WHERE n = OLD.n))
  BEGIN SELECT RAISE(ABORT, 'no erasure of this transaction is of this record'); END;
