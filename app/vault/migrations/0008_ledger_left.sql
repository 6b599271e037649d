-- What the list and the first page ask of the ledger for each of their records: did its newest final version leave, is
-- it confirmed, was it refused? A row of the ledger is 2 KB wide and its state comes last; this holds what is asked.
CREATE INDEX ledger_left ON ledger (audience, record, state, rev, op, refusal);
