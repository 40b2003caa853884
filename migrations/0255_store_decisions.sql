-- What the operator has decided on a store, with the reason that the seller was told. A store has one for
-- each version that a decision made.
CREATE TABLE store_decision (
  store_id TEXT NOT NULL REFERENCES store (id),
  version BIGINT NOT NULL,
  status TEXT NOT NULL,
  words TEXT NOT NULL,               -- for the seller to read
  by_id TEXT NOT NULL,               -- a member of staff
  at BIGINT NOT NULL,
  PRIMARY KEY (store_id, version)
);
