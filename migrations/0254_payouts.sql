-- Where a store's payouts go. A row stays when another takes its place; what is personal in it (whose
-- account, which number, at which bank) is sealed under a key of the installation, and goes when the
-- store has left.
CREATE TABLE payout_account (
  id TEXT PRIMARY KEY,
  store_id TEXT NOT NULL REFERENCES store (id),
  sealed BYTEA,
  masked TEXT NOT NULL,              -- the last four characters of the number
  country TEXT NOT NULL,
  created BIGINT NOT NULL,
  replaced BIGINT
);
CREATE UNIQUE INDEX payout_account_in_use ON payout_account (store_id) WHERE replaced IS NULL;
CREATE INDEX payout_account_by_store ON payout_account (store_id, created);

-- A run is drawn up once for its key: a form's, a request's, or a week's. It may be given up before it
-- begins (`given-up`).
ALTER TABLE payout_run ADD COLUMN key TEXT;
CREATE UNIQUE INDEX payout_run_by_key ON payout_run (key);
CREATE INDEX payout_run_by_state ON payout_run (state, id);

-- A payout goes to the account that the store had when the run was drawn up; its number stands on the
-- bank's statement. Beside its states there are `given-up` with its run, and `returned`, when the bank
-- had paid it and it came back.
ALTER TABLE payout ADD COLUMN number TEXT;
ALTER TABLE payout ADD COLUMN account_id TEXT REFERENCES payout_account (id);
CREATE UNIQUE INDEX payout_by_number ON payout (number);
CREATE UNIQUE INDEX payout_once ON payout (run_id, store_id, currency);
