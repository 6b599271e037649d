-- What is being typed into a dialog and waits for its next opening: it outlives a lock that came in between. `record`
-- is '' where the dialog is about none, `part` whatever else tells it apart. How to reach a person is sealed under the
-- key of the contacts; `half` is then the row's own half of that key. As a draft it is no part of any history: no chain
-- guards it, and it goes with its record.
CREATE TABLE dialog_words (
  record TEXT NOT NULL,
  dialog TEXT NOT NULL,
  part TEXT NOT NULL,
  words BLOB NOT NULL,
  half BLOB CHECK (length(half) = 32),
  at TEXT NOT NULL,
  PRIMARY KEY (record, dialog, part)
) STRICT, WITHOUT ROWID;
