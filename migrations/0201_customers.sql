-- What a customer chose; also of guests, who have no login that would know their language.
CREATE TABLE customer_profile (
  account_id TEXT PRIMARY KEY REFERENCES account (id),
  currency TEXT NOT NULL,
  language TEXT NOT NULL
);

-- The address book: an address in its parts, as crate postal stores it.
CREATE TABLE customer_address (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  telephone TEXT,
  parts TEXT NOT NULL,
  is_default BOOLEAN NOT NULL,
  created BIGINT NOT NULL
);
CREATE INDEX customer_address_by_account ON customer_address (account_id, created, id);
CREATE UNIQUE INDEX customer_address_default ON customer_address (account_id) WHERE is_default;

-- Somebody who wants to join and has not shown yet that the address is theirs. `attempt` names one
-- form, so that a double click is one attempt.
CREATE TABLE customer_joining (
  digest BYTEA PRIMARY KEY,
  attempt TEXT NOT NULL UNIQUE,
  mail_key TEXT NOT NULL,
  details TEXT NOT NULL,
  password TEXT NOT NULL,
  created BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  used BIGINT
);
CREATE INDEX customer_joining_by_mail ON customer_joining (mail_key, created);
CREATE INDEX customer_joining_by_end ON customer_joining (expires);

-- Accounts of people who bought without joining, one for each address, until who confirms the
-- address takes it over.
CREATE TABLE guest_account (
  mail_key TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE
);
