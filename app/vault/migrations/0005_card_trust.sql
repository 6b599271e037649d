-- Who added a card, and why it was revoked (bundle-and-vault.md 1.4). Beside `card` and not in it: the chain holds the
-- hash of every row of it as it stands, which a new column would change.
CREATE TABLE card_trust (
  signer TEXT PRIMARY KEY REFERENCES card (signer),
  added_by TEXT,
  revoke_reason TEXT
) STRICT, WITHOUT ROWID;
