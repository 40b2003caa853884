-- What is offered. An account that sells has one store; a store has listings; a listing has variants,
-- and what is bought is always a variant.
CREATE TABLE store (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE REFERENCES account (id),
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,                -- manufacturer, distributor
  name TEXT NOT NULL,
  language TEXT NOT NULL,            -- of what the seller writes
  about TEXT NOT NULL,
  country TEXT NOT NULL,             -- from where goods are sent
  currency TEXT NOT NULL,            -- of all its prices and payouts
  status TEXT NOT NULL,              -- applied, open, paused, suspended, closed
  commission_bp BIGINT NOT NULL,     -- hundredths of a percent of the price of goods
  logo TEXT,                         -- a picture
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  opened BIGINT
);
CREATE INDEX store_by_status ON store (status, name);

-- Who the trader is, as buyers are told (Regulation (EU) 2022/2065, art. 30 (7)); personal where the
-- trader is a person, so in a row of its own.
CREATE TABLE store_trader (
  store_id TEXT PRIMARY KEY REFERENCES store (id),
  details TEXT NOT NULL
);

-- Documents that a seller hands in; looked at by the operator.
CREATE TABLE store_document (
  id TEXT PRIMARY KEY,
  store_id TEXT NOT NULL REFERENCES store (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  size BIGINT NOT NULL,
  expires TEXT,                      -- a day
  created BIGINT NOT NULL
);
CREATE INDEX store_document_by_store ON store_document (store_id);

-- `listing.title`, `price_minor` (the lowest of its variants) and `currency` are kept with each change.
ALTER TABLE listing ADD COLUMN store_id TEXT REFERENCES store (id);
ALTER TABLE listing ADD COLUMN category TEXT;
ALTER TABLE listing ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE listing ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}';  -- attribute → value or values
ALTER TABLE listing ADD COLUMN hs6 TEXT;
ALTER TABLE listing ADD COLUMN origin TEXT;
ALTER TABLE listing ADD COLUMN least BIGINT NOT NULL DEFAULT 1;        -- minimum order quantity
ALTER TABLE listing ADD COLUMN lot BIGINT NOT NULL DEFAULT 1;          -- sold in multiples of
ALTER TABLE listing ADD COLUMN most BIGINT;                            -- per buyer
ALTER TABLE listing ADD COLUMN shipping_id TEXT;
ALTER TABLE listing ADD COLUMN sku TEXT;                               -- the seller's own number
ALTER TABLE listing ADD COLUMN sold BIGINT NOT NULL DEFAULT 0;
ALTER TABLE listing ADD COLUMN rating_sum BIGINT NOT NULL DEFAULT 0;
ALTER TABLE listing ADD COLUMN rating_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE listing ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE listing ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;      -- the feed of search and caches
CREATE INDEX listing_by_change ON listing (changed, id);
CREATE INDEX listing_by_store ON listing (store_id, status, changed, id);
CREATE UNIQUE INDEX listing_by_sku ON listing (store_id, sku);

-- The words of a listing in one language each; `origin` says whose: seller, machine.
CREATE TABLE listing_text (
  listing_id TEXT NOT NULL REFERENCES listing (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  points TEXT NOT NULL,              -- a json list of short sentences
  description TEXT NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (listing_id, language)
);

CREATE TABLE variant (
  id TEXT PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listing (id),
  position BIGINT NOT NULL,
  sku TEXT,
  options TEXT NOT NULL,             -- attribute → choice, in the order of the matrix
  price_minor BIGINT NOT NULL,
  weight_g BIGINT NOT NULL,
  stock BIGINT NOT NULL CHECK (stock >= 0),
  picture_id TEXT,
  active BOOLEAN NOT NULL
);
CREATE INDEX variant_by_listing ON variant (listing_id, position);

-- From this quantity on a piece costs this much.
CREATE TABLE price_step (
  variant_id TEXT NOT NULL REFERENCES variant (id),
  quantity BIGINT NOT NULL,
  price_minor BIGINT NOT NULL,
  PRIMARY KEY (variant_id, quantity)
);

-- Every price that a variant has had, for the lowest of 30 days (Directive 98/6/EC, art. 6a).
CREATE TABLE price_was (
  variant_id TEXT NOT NULL REFERENCES variant (id),
  since BIGINT NOT NULL,
  price_minor BIGINT NOT NULL,
  PRIMARY KEY (variant_id, since)
);

-- A picture that was taken in; its sizes lie in the files under its id.
CREATE TABLE picture (
  id TEXT PRIMARY KEY,
  owner TEXT REFERENCES account (id),
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  created BIGINT NOT NULL
);

CREATE TABLE listing_picture (
  listing_id TEXT NOT NULL REFERENCES listing (id),
  position BIGINT NOT NULL,
  picture_id TEXT NOT NULL REFERENCES picture (id),
  PRIMARY KEY (listing_id, position)
);

-- A seller's way of sending: how long until dispatch, and what it costs to which countries.
CREATE TABLE shipping (
  id TEXT PRIMARY KEY,
  store_id TEXT NOT NULL REFERENCES store (id),
  name TEXT NOT NULL,
  handling_days BIGINT NOT NULL,
  created BIGINT NOT NULL
);
CREATE INDEX shipping_by_store ON shipping (store_id);

CREATE TABLE shipping_lane (
  shipping_id TEXT NOT NULL REFERENCES shipping (id),
  position BIGINT NOT NULL,
  countries TEXT NOT NULL,           -- codes with commas, or * for all others
  service TEXT NOT NULL,             -- economy, standard, express
  carrier TEXT NOT NULL,
  days_least BIGINT NOT NULL,
  days_most BIGINT NOT NULL,
  base_minor BIGINT NOT NULL,        -- for a consignment, in the store's currency
  per_kg_minor BIGINT NOT NULL,      -- for each begun kilogram
  free_from_minor BIGINT,            -- of goods
  PRIMARY KEY (shipping_id, position)
);

-- How much of a currency is one euro on a day.
CREATE TABLE exchange_rate (
  day TEXT NOT NULL,
  currency TEXT NOT NULL,
  per_euro TEXT NOT NULL,            -- a decimal
  source TEXT NOT NULL,
  PRIMARY KEY (day, currency)
);
