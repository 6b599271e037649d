-- The incidents list as a person arranged it: saved filters in their order, and which columns stand. What somebody
-- looked for may name a place or a person, so it lies here and in no settings file. No chain guards it: it says
-- nothing of a record, and a line in the chain for every column moved would bury those that matter.
CREATE TABLE list_view (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  held TEXT NOT NULL
) STRICT, WITHOUT ROWID;
