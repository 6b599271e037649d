-- The exchange (bundle-and-vault.md 1.3 to 1.5): keys and cards, what was sent, what was received.

-- This device's private keys. The table is as secret as the vault.
CREATE TABLE device_key (
  device TEXT PRIMARY KEY CHECK (length(device) = 32),
  serial INTEGER NOT NULL,
  keys BLOB NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cards of others. Only a card whose number was compared is 'enrolled'.
CREATE TABLE card (
  signer TEXT PRIMARY KEY CHECK (length(signer) = 40),
  owner TEXT NOT NULL CHECK (length(owner) = 32),
  device TEXT NOT NULL CHECK (length(device) = 32),
  role TEXT NOT NULL CHECK (role IN ('station', 'hq')),
  name TEXT NOT NULL,
  ed25519 TEXT NOT NULL,
  signed BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unverified', 'enrolled', 'revoked')),
  added_at TEXT NOT NULL,
  compared_at TEXT,
  compared_by TEXT,
  revoked_at TEXT,
  revoked_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX card_ed25519 ON card (ed25519);
CREATE INDEX card_owner ON card (owner);

-- One recipient organisation: its profile, the handling rule that travels, the secret of its pseudonyms.
CREATE TABLE audience (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  name TEXT NOT NULL,
  profile TEXT NOT NULL,
  handling TEXT NOT NULL,
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What this device sends, one per audience. `void` and `received` are JSON: numbers, and ranges of numbers.
CREATE TABLE stream (
  stream TEXT PRIMARY KEY CHECK (length(stream) = 32),
  device TEXT NOT NULL,
  audience TEXT NOT NULL,
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  next_seq INTEGER NOT NULL CHECK (next_seq > 0),
  last_hash TEXT NOT NULL CHECK (length(last_hash) = 64),
  void TEXT NOT NULL,
  received TEXT NOT NULL,
  UNIQUE (device, audience)
) STRICT, WITHOUT ROWID;

-- The newest receipt of each audience; a lower number is refused.
CREATE TABLE receipt_seen (
  audience TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  created TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Bundles and receipts on their way out. `plan` says what a staged bundle holds, so that the same is not made anew.
CREATE TABLE outbox (
  bundle TEXT PRIMARY KEY CHECK (length(bundle) = 32),
  audience TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staging', 'staged', 'written', 'verified', 'acknowledged', 'void')),
  file TEXT NOT NULL,
  plan TEXT NOT NULL,
  sha256 TEXT,
  size INTEGER,
  tagmanifest TEXT,
  changes INTEGER NOT NULL DEFAULT 0,
  attachments INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_stream ON outbox (stream, epoch, seq);

-- Change lines between release and seal: they are walked twice and must be the same ones. `entry` becomes their row in
-- the ledger once they are sealed.
CREATE TABLE outbox_line (
  bundle TEXT NOT NULL,
  n INTEGER NOT NULL,
  line BLOB NOT NULL,
  entry TEXT,
  PRIMARY KEY (bundle, n)
) STRICT;

-- What each audience was sent. `footprint` and `fields` tell what it then holds, without the values.
CREATE TABLE ledger (
  audience TEXT NOT NULL,
  record TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('put', 'redact')),
  "erase" INTEGER NOT NULL CHECK ("erase" IN (0, 1)),
  kind TEXT NOT NULL,
  ref TEXT,
  released_id TEXT NOT NULL,
  release_hash TEXT,
  footprint TEXT NOT NULL,
  fields TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'written', 'acknowledged', 'by_hand')),
  refusal TEXT,
  PRIMARY KEY (audience, record, stream, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_stream ON ledger (stream, epoch, seq);

-- Attachments travel once per audience.
CREATE TABLE ledger_attachment (
  audience TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  attachment TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'written', 'acknowledged', 'asked')),
  PRIMARY KEY (audience, sha256)
) STRICT, WITHOUT ROWID;

-- HQ: every file received, by its hash. A refused one leaves its code and hash, nothing else.
CREATE TABLE inbox (
  entry TEXT PRIMARY KEY CHECK (length(entry) = 32),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  state TEXT NOT NULL CHECK (state IN ('refused', 'held', 'quarantine', 'staged', 'aside', 'applied', 'declined')),
  code TEXT,
  params TEXT NOT NULL,
  station TEXT,
  device TEXT,
  stream TEXT,
  epoch INTEGER,
  seq INTEGER,
  tagmanifest TEXT,
  kind TEXT,
  changes INTEGER,
  attachments INTEGER,
  created TEXT,
  size INTEGER,
  at TEXT NOT NULL,
  decided_at TEXT,
  decided_by TEXT
) STRICT, WITHOUT ROWID;

-- A verified bundle under review, emptied on refusal or apply. `code` is why a change is refused.
CREATE TABLE staging_change (
  entry TEXT NOT NULL,
  n INTEGER NOT NULL,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  rev INTEGER NOT NULL,
  seen TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('put', 'redact')),
  "erase" INTEGER NOT NULL CHECK ("erase" IN (0, 1)),
  att TEXT NOT NULL,
  schema_v INTEGER NOT NULL,
  line_hash BLOB NOT NULL CHECK (length(line_hash) = 32),
  body BLOB,
  code TEXT,
  PRIMARY KEY (entry, n)
) STRICT;
CREATE TABLE staging_attachment (
  entry TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (entry, sha256)
) STRICT, WITHOUT ROWID;

-- HQ: what is known of each device of a station.
CREATE TABLE hq_device (
  station TEXT NOT NULL,
  device TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('clear', 'fork', 'confirmed')),
  ack_number INTEGER NOT NULL,
  ack_hash TEXT NOT NULL,
  audit_count INTEGER,
  audit_mac TEXT,
  audit_seq INTEGER,
  PRIMARY KEY (station, device)
) STRICT, WITHOUT ROWID;

-- HQ: every authentic bundle, by stream and number; two hashes under one number are a fork. After apply the evidence
-- stays here: signed list, signatures, head, manifest and the hashes of all change lines (32 bytes each).
CREATE TABLE hq_bundle (
  station TEXT NOT NULL,
  tagmanifest TEXT NOT NULL CHECK (length(tagmanifest) = 64),
  device TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  prev TEXT NOT NULL,
  void TEXT NOT NULL,
  kind TEXT NOT NULL,
  signer TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('seen', 'applied', 'declined')),
  signed_list BLOB,
  ssh BLOB,
  mldsa BLOB,
  head BLOB,
  manifest BLOB,
  line_hashes BLOB,
  at TEXT NOT NULL,
  PRIMARY KEY (station, tagmanifest)
) STRICT, WITHOUT ROWID;
CREATE INDEX hq_bundle_stream ON hq_bundle (stream, epoch, seq);

-- HQ: the change that stands for each record of a station, and the tombstone of what was withdrawn.
-- `erased_seen` joins the `seen` of all erasing changes; `att` lists what every body since the last erasure named.
CREATE TABLE hq_record (
  station TEXT NOT NULL,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  rev INTEGER NOT NULL,
  "erase" INTEGER NOT NULL CHECK ("erase" IN (0, 1)),
  op TEXT NOT NULL CHECK (op IN ('put', 'redact')),
  device TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  seen TEXT NOT NULL,
  att TEXT NOT NULL,
  erased_rev INTEGER,
  erased_seen TEXT NOT NULL,
  PRIMARY KEY (station, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX hq_record_record ON hq_record (record);

-- HQ: changes refused one by one, told to the station until something newer stands.
CREATE TABLE hq_refusal (
  station TEXT NOT NULL,
  record TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  "erase" INTEGER NOT NULL,
  device TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (station, record, stream, epoch, seq)
) STRICT, WITHOUT ROWID;

-- HQ: attachments that an applied record names and that never arrived; receipts ask for them.
CREATE TABLE hq_want (
  station TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (station, sha256, record)
) STRICT, WITHOUT ROWID;
