-- What somebody means to buy. A guest's basket is known by the digest of a cookie, a customer's by the account.
CREATE TABLE basket (
  id TEXT PRIMARY KEY,
  account_id TEXT UNIQUE REFERENCES account (id),
  digest BYTEA UNIQUE,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL
);

CREATE TABLE basket_line (
  basket_id TEXT NOT NULL REFERENCES basket (id),
  variant_id TEXT NOT NULL REFERENCES variant (id),
  quantity BIGINT NOT NULL CHECK (quantity > 0),
  added BIGINT NOT NULL,
  PRIMARY KEY (basket_id, variant_id)
);
