-- What a customer wants to find again.
CREATE TABLE favourite (
  account_id TEXT NOT NULL REFERENCES account (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  created BIGINT NOT NULL,
  PRIMARY KEY (account_id, listing_id)
);
