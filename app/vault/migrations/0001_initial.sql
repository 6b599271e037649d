-- The storage contract of bundle-and-vault.md 4.5 to 4.7: what every later version builds on.

-- Truth: revisions and their bodies. The links run over hashes, so that erasing a body leaves the history whole.
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  record TEXT NOT NULL CHECK (length(record) = 32),
  kind TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  parents TEXT NOT NULL,
  device TEXT NOT NULL,
  lamport INTEGER NOT NULL CHECK (lamport > 0),
  state TEXT NOT NULL CHECK (state IN ('OPEN', 'FINAL')),
  schema_v INTEGER NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  body_hash TEXT NOT NULL
) STRICT;
CREATE INDEX revision_record ON revision (record, lamport);
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;

CREATE TABLE revision_body (
  seq INTEGER PRIMARY KEY REFERENCES revision (seq),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  body BLOB NOT NULL
) STRICT;
CREATE TRIGGER revision_body_no_update BEFORE UPDATE ON revision_body
  BEGIN SELECT RAISE(ABORT, 'revision_body is immutable'); END;
CREATE TRIGGER revision_body_delete BEFORE DELETE ON revision_body
  WHEN NOT EXISTS (
    SELECT 1 FROM erasure AS e, json_each(e.hashes) AS h
    WHERE h.value = (SELECT hash FROM revision WHERE seq = OLD.seq))
  BEGIN SELECT RAISE(ABORT, 'no erasure names this body'); END;

CREATE TABLE erasure (
  n INTEGER PRIMARY KEY,
  scope TEXT NOT NULL CHECK (scope IN ('record', 'person', 'draft')),
  record TEXT NOT NULL,
  row_id TEXT,
  hashes TEXT NOT NULL,
  reason_code TEXT NOT NULL,
  decided_by TEXT,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'erasure is append-only'); END;
CREATE TRIGGER erasure_no_delete BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'erasure is append-only'); END;

CREATE TABLE draft (
  record TEXT NOT NULL,
  device TEXT NOT NULL,
  kind TEXT NOT NULL,
  "values" TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (record, device)
) STRICT, WITHOUT ROWID;

-- The vault's own keyed chain (4.7): local, never mixed with the history of records.
CREATE TABLE audit (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  event TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  row_hash BLOB,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- Attachments: place is 'db' or the blob's path below blobs/. Deleting a row shreds its key.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  mime TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('ID', 'SEN')),
  derived_from TEXT,
  wrapped_key BLOB,
  place TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_sha256 ON attachment (sha256);
CREATE TRIGGER attachment_immutable BEFORE UPDATE OF id, sha256, size, mime, derived_from, place ON attachment
  BEGIN SELECT RAISE(ABORT, 'an original is never altered'); END;
CREATE TABLE attachment_content (
  id TEXT PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
CREATE TRIGGER attachment_content_immutable BEFORE UPDATE ON attachment_content
  BEGIN SELECT RAISE(ABORT, 'an original is never altered'); END;
-- Sealed blobs that belong to no attachment yet (a bundle under review): kept from the collection of orphans.
CREATE TABLE blob_hold (
  place TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  mime TEXT NOT NULL,
  wrapped_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE custody (
  n INTEGER PRIMARY KEY,
  attachment TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('INGEST', 'VIEW', 'DECRYPT', 'EXPORT', 'PRINT', 'TRANSFER_OUT', 'RECEIVED_BY',
    'VERIFY_HASH_OK', 'VERIFY_HASH_FAIL', 'DESTROY')),
  counterpart TEXT,
  signature BLOB
) STRICT;
CREATE INDEX custody_attachment ON custody (attachment);
CREATE TRIGGER custody_no_update BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;
CREATE TRIGGER custody_no_delete BEFORE DELETE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE sequence (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- Marks say where the vault is (last seen time, generation of the header); no chain guards them.
CREATE TABLE mark (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Rows of imported tables: what a re-import compares with (domain.md, import from tables).
CREATE TABLE import_row (
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  record TEXT NOT NULL,
  row_hash TEXT NOT NULL,
  "values" TEXT NOT NULL,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

-- Projections: rebuilt from bodies at any time. Layer 0 is a record's newest revision; layer 1 its newest FINAL one,
-- kept only while the newest is OPEN. Lists read layer 0; counts read the rows whose state is FINAL.
CREATE TABLE head (
  record TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  station TEXT NOT NULL,
  newest INTEGER NOT NULL,
  final INTEGER,
  schema_v INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_row (
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  layer INTEGER NOT NULL CHECK (layer IN (0, 1)),
  station TEXT NOT NULL,
  ref TEXT,
  state TEXT NOT NULL,
  occurred TEXT,
  occurred_lo TEXT,
  occurred_hi TEXT,
  place TEXT,
  place_ref TEXT,
  adm0 TEXT,
  adm1 TEXT,
  adm2 TEXT,
  types TEXT,
  victims INTEGER,
  status_worst TEXT,
  status_best TEXT,
  party TEXT,
  party_label TEXT,
  consent TEXT,
  updated_at TEXT,
  UNIQUE (record, layer)
) STRICT;
CREATE INDEX incident_row_ref ON incident_row (ref);
CREATE INDEX incident_row_layer ON incident_row (layer);
CREATE INDEX incident_row_occurred ON incident_row (layer, occurred_lo);

CREATE TABLE act (
  incident INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  type TEXT,
  state TEXT,
  victims INTEGER,
  PRIMARY KEY (incident, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_type ON act (type, state, incident);
CREATE TABLE victim_group (
  incident INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  sex TEXT,
  age_band TEXT,
  displacement TEXT,
  n INTEGER,
  PRIMARY KEY (incident, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE perpetrator (
  incident INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  party TEXT,
  category TEXT,
  certainty TEXT,
  PRIMARY KEY (incident, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX perpetrator_party ON perpetrator (party, incident);

CREATE TABLE incident_place (
  incident INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  place TEXT,
  PRIMARY KEY (incident, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_place_place ON incident_place (place, incident);

CREATE TABLE incident_text (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL,
  place TEXT NOT NULL,
  summary TEXT NOT NULL,
  codes TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE incident_fts USING fts5 (
  reference, place, summary, codes,
  content = 'incident_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE party_row (
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL UNIQUE,
  station TEXT NOT NULL,
  state TEXT NOT NULL,
  name TEXT,
  aliases TEXT NOT NULL,
  type TEXT,
  parent TEXT,
  code TEXT,
  active_from TEXT,
  active_to TEXT,
  updated_at TEXT
) STRICT;
CREATE TABLE place_row (
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL UNIQUE,
  station TEXT NOT NULL,
  state TEXT NOT NULL,
  name TEXT,
  aliases TEXT NOT NULL,
  pcode TEXT,
  level TEXT,
  parent TEXT,
  updated_at TEXT
) STRICT;
