-- Rows of taxes and duties that the operator has added to those of data/tax, or put in place of them.
-- A row has the columns of its file there; as those are different ones in each, and one check reads
-- both, they are kept by name. Rows stay: what changes one is its next version.
CREATE TABLE tax_row (
  id TEXT NOT NULL,                  -- of no file's row, or of the one that it replaces
  version BIGINT NOT NULL,
  sheet TEXT NOT NULL,               -- places, rates, collections, charges
  cells TEXT NOT NULL,               -- json: column → cell
  added BIGINT NOT NULL,
  added_by TEXT NOT NULL,
  PRIMARY KEY (id, version)
);
