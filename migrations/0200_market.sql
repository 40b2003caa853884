-- The marketplace's records. Each names its place of storage, for the law of that place decides.
-- What is personal about an account lies in rows of its own, which can be erased.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  status TEXT NOT NULL,
  residence TEXT,
  created BIGINT NOT NULL,
  deleted_at BIGINT,
  stored_in TEXT NOT NULL
);

CREATE TABLE account_identity (
  account_id TEXT PRIMARY KEY REFERENCES account (id),
  details TEXT NOT NULL
);

-- Normalised identifiers, found exactly: e-mail addresses and telephone numbers (E.164).
CREATE TABLE account_exact (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  PRIMARY KEY (kind, value, account_id)
);

-- Keys of names and addresses, found loosely; candidates are compared afterwards.
CREATE TABLE account_key (
  key BIGINT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  PRIMARY KEY (key, account_id)
);

CREATE TABLE listing (
  id TEXT PRIMARY KEY,
  seller TEXT NOT NULL REFERENCES account (id),
  title TEXT NOT NULL,
  price_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  status TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX listing_by_seller ON listing (seller, created, id);

CREATE TABLE purchase (
  id TEXT PRIMARY KEY,
  buyer TEXT NOT NULL REFERENCES account (id),
  seller TEXT NOT NULL REFERENCES account (id),
  total_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  status TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX purchase_by_buyer ON purchase (buyer, created, id);
CREATE INDEX purchase_by_seller ON purchase (seller, created, id);

CREATE TABLE purchase_line (
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  position BIGINT NOT NULL,
  listing_id TEXT NOT NULL REFERENCES listing (id),
  quantity BIGINT NOT NULL,
  PRIMARY KEY (purchase_id, position)
);

-- Cards are stored masked; the marketplace never sees more of them.
CREATE TABLE payment (
  id TEXT PRIMARY KEY,
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  payer TEXT NOT NULL REFERENCES account (id),
  payee TEXT NOT NULL REFERENCES account (id),
  method TEXT NOT NULL,
  card TEXT,
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  status TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX payment_by_payer ON payment (payer, created, id);
CREATE INDEX payment_by_payee ON payment (payee, created, id);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  recipient TEXT NOT NULL REFERENCES account (id),
  sender TEXT NOT NULL REFERENCES account (id),
  carrier TEXT NOT NULL,
  tracking TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX delivery_by_recipient ON delivery (recipient, created, id);
CREATE INDEX delivery_by_sender ON delivery (sender, created, id);

CREATE TABLE message (
  id TEXT PRIMARY KEY,
  purchase_id TEXT REFERENCES purchase (id),
  sender TEXT NOT NULL REFERENCES account (id),
  recipient TEXT NOT NULL REFERENCES account (id),
  text TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX message_by_sender ON message (sender, created, id);
CREATE INDEX message_by_recipient ON message (recipient, created, id);

CREATE TABLE sign_in (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  ip TEXT NOT NULL,
  user_agent TEXT NOT NULL,
  result TEXT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX sign_in_by_account ON sign_in (account_id, created, id);
