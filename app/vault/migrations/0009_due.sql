-- The earliest day on which a next step of verification is due, so that the first page and a filter of the list find
-- it without reading a document. Few records have one: the index holds those alone. Rows get their day as a newer
-- projection is brought to every list (app/vault/rebuild.py).
ALTER TABLE incident_row ADD COLUMN due TEXT;
CREATE INDEX incident_row_due ON incident_row (layer, due) WHERE due IS NOT NULL;

-- HQ: which file came in before which. A second holds several, and the clock may be set back.
ALTER TABLE inbox ADD COLUMN arrival INTEGER;
UPDATE inbox SET arrival = a.n FROM
  (SELECT entry, row_number() OVER (ORDER BY at, coalesce(seq, 0), entry) AS n FROM inbox) AS a
  WHERE a.entry = inbox.entry;
CREATE UNIQUE INDEX inbox_arrival ON inbox (arrival);
