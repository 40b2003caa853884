-- What is bought. A basket becomes a checkout: one payment, and one order (`purchase`) for each seller.
-- Amounts are fixed when the order is placed. They are minor units of the currency that the buyer
-- pays in, unless a column says that it is of the store's currency.

-- What somebody means to buy. A guest's basket is known by the digest of a cookie, a customer's by the account.
CREATE TABLE basket (
  id TEXT PRIMARY KEY,
  account_id TEXT UNIQUE REFERENCES account (id),
  digest BYTEA UNIQUE,
  draft TEXT,                        -- what was typed into the checkout so far
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL
);
CREATE INDEX basket_by_change ON basket (changed);

CREATE TABLE basket_line (
  basket_id TEXT NOT NULL REFERENCES basket (id),
  variant_id TEXT NOT NULL REFERENCES variant (id),
  quantity BIGINT NOT NULL CHECK (quantity > 0),
  added BIGINT NOT NULL,
  seen_minor BIGINT NOT NULL,        -- what a piece cost, in the store's currency, when the buyer last saw it
  PRIMARY KEY (basket_id, variant_id)
);

CREATE TABLE basket_coupon (
  basket_id TEXT NOT NULL REFERENCES basket (id),
  code TEXT NOT NULL,
  added BIGINT NOT NULL,
  PRIMARY KEY (basket_id, code)
);

-- A coupon of a store, which pays for it, or of the platform (no store).
CREATE TABLE coupon (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,         -- capital letters and digits
  store_id TEXT REFERENCES store (id),
  kind TEXT NOT NULL,                -- percent, amount, free-shipping
  value BIGINT NOT NULL,             -- hundredths of a percent, or minor units of the currency
  currency TEXT NOT NULL,            -- of the value and of the least order
  least_minor BIGINT NOT NULL,       -- of goods, so that it holds
  starts BIGINT NOT NULL,
  ends BIGINT,
  uses_most BIGINT,
  per_buyer BIGINT,
  uses BIGINT NOT NULL CHECK (uses >= 0),
  active BOOLEAN NOT NULL,
  created BIGINT NOT NULL,
  CHECK (uses_most IS NULL OR uses <= uses_most)
);
CREATE INDEX coupon_by_store ON coupon (store_id, created, id);

-- One payment for all that was in a basket. `key` is of the form or request that placed it, so that
-- a second click finds the first one's checkout.
CREATE TABLE checkout (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,       -- for people; also the reference of a bank transfer
  key TEXT NOT NULL UNIQUE,
  buyer TEXT NOT NULL REFERENCES account (id),
  method TEXT NOT NULL,              -- card, transfer
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  country TEXT NOT NULL,             -- to which it is sent
  language TEXT NOT NULL,
  status TEXT NOT NULL,              -- awaiting, paid, cancelled
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  pay_by BIGINT NOT NULL,
  due BIGINT                         -- when the clock looks at it next
);
CREATE INDEX checkout_by_due ON checkout (due, id);
CREATE INDEX checkout_by_buyer ON checkout (buyer, created, id);

-- To whom and where it is sent; personal, so in a row of its own.
CREATE TABLE checkout_person (
  checkout_id TEXT PRIMARY KEY REFERENCES checkout (id),
  mail TEXT NOT NULL,
  telephone TEXT NOT NULL,
  address TEXT NOT NULL              -- as `postal` writes it
);

CREATE TABLE coupon_use (
  coupon_id TEXT NOT NULL REFERENCES coupon (id),
  checkout_id TEXT NOT NULL REFERENCES checkout (id),
  buyer TEXT NOT NULL REFERENCES account (id),
  amount_minor BIGINT NOT NULL,      -- what it took off, in the currency of the checkout
  at BIGINT NOT NULL,
  given_back BIGINT,                 -- when the checkout was not paid
  PRIMARY KEY (coupon_id, checkout_id)
);
CREATE INDEX coupon_use_by_buyer ON coupon_use (coupon_id, buyer);
CREATE INDEX coupon_use_by_checkout ON coupon_use (checkout_id);

-- An attempt to be paid for a checkout. Cards are kept masked.
CREATE TABLE charge (
  id TEXT PRIMARY KEY,
  checkout_id TEXT NOT NULL REFERENCES checkout (id),
  provider TEXT NOT NULL,            -- test, manual
  reference TEXT NOT NULL,           -- the provider's own
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  card TEXT,
  state TEXT NOT NULL,               -- begun, challenged, authorised, captured, failed, voided
  failure TEXT,
  challenge TEXT,                    -- where the buyer proves to be who they are
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  UNIQUE (provider, reference)
);
CREATE INDEX charge_by_checkout ON charge (checkout_id, created);

-- What providers told us, each event once, whatever its order.
CREATE TABLE provider_event (
  provider TEXT NOT NULL,
  id TEXT NOT NULL,
  reference TEXT NOT NULL,           -- of the charge or refund
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  received BIGINT NOT NULL,
  effect TEXT NOT NULL,              -- what it changed, or why nothing
  PRIMARY KEY (provider, id)
);
CREATE INDEX provider_event_by_reference ON provider_event (provider, reference);

-- An order of the shop. `status` is its stage; `total_minor` what the buyer pays for it: goods less
-- discounts, shipping, and what of tax and duty comes on top.
ALTER TABLE purchase ADD COLUMN number TEXT;
ALTER TABLE purchase ADD COLUMN checkout_id TEXT REFERENCES checkout (id);
ALTER TABLE purchase ADD COLUMN store_id TEXT REFERENCES store (id);
ALTER TABLE purchase ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE purchase ADD COLUMN goods_minor BIGINT NOT NULL DEFAULT 0;             -- before discounts
ALTER TABLE purchase ADD COLUMN shipping_minor BIGINT NOT NULL DEFAULT 0;          -- before discounts
ALTER TABLE purchase ADD COLUMN seller_discount_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase ADD COLUMN platform_discount_minor BIGINT NOT NULL DEFAULT 0; -- paid by the platform
ALTER TABLE purchase ADD COLUMN tax_minor BIGINT NOT NULL DEFAULT 0;               -- all of it, whoever owes it
ALTER TABLE purchase ADD COLUMN duty_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase ADD COLUMN owed_tax_minor BIGINT NOT NULL DEFAULT 0;          -- tax and duty that the platform owes
ALTER TABLE purchase ADD COLUMN tax_office TEXT;                                   -- to whom; an owner in the ledger
ALTER TABLE purchase ADD COLUMN tax_scheme TEXT;                                   -- by which rule; a code
ALTER TABLE purchase ADD COLUMN commission_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase ADD COLUMN store_currency TEXT;
ALTER TABLE purchase ADD COLUMN rate TEXT;                                         -- from the store's currency
ALTER TABLE purchase ADD COLUMN rate_back TEXT;                                    -- to the store's currency
ALTER TABLE purchase ADD COLUMN country TEXT;
ALTER TABLE purchase ADD COLUMN language TEXT;
ALTER TABLE purchase ADD COLUMN shipping TEXT;                                     -- the offer that was chosen, as it was
ALTER TABLE purchase ADD COLUMN dispatch_by BIGINT;
ALTER TABLE purchase ADD COLUMN promised_by BIGINT;
ALTER TABLE purchase ADD COLUMN protection_until BIGINT;
ALTER TABLE purchase ADD COLUMN due BIGINT;                                        -- when the clock looks at it next
CREATE UNIQUE INDEX purchase_by_number ON purchase (number);
CREATE INDEX purchase_by_checkout ON purchase (checkout_id, id);
CREATE INDEX purchase_by_store ON purchase (store_id, status, created, id);
CREATE INDEX purchase_by_due ON purchase (due, id);

-- A line as it was bought. What the ledger needs of it (total, owed tax, commission, platform's discount)
-- stands here, so that a line can go back by itself; the rest of the order's sums is its shipping.
ALTER TABLE purchase_line ADD COLUMN variant_id TEXT REFERENCES variant (id);
ALTER TABLE purchase_line ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE purchase_line ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
ALTER TABLE purchase_line ADD COLUMN picture_id TEXT;
ALTER TABLE purchase_line ADD COLUMN hs6 TEXT;
ALTER TABLE purchase_line ADD COLUMN unit_store_minor BIGINT NOT NULL DEFAULT 0;   -- in the store's currency
ALTER TABLE purchase_line ADD COLUMN goods_minor BIGINT NOT NULL DEFAULT 0;        -- before discounts
ALTER TABLE purchase_line ADD COLUMN seller_discount_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN platform_discount_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN tax_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN duty_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN owed_tax_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN commission_minor BIGINT NOT NULL DEFAULT 0;
ALTER TABLE purchase_line ADD COLUMN total_minor BIGINT NOT NULL DEFAULT 0;        -- what the buyer pays for it
CREATE INDEX purchase_line_by_listing ON purchase_line (listing_id);

-- What happened to an order, in its order: `version` is the order's after it.
CREATE TABLE purchase_event (
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  stage TEXT NOT NULL,               -- after it
  by_kind TEXT NOT NULL,             -- buyer, seller, operator, provider, clock
  by_id TEXT,
  at BIGINT NOT NULL,
  details TEXT NOT NULL,             -- ids, codes, amounts; no words of people
  PRIMARY KEY (purchase_id, version)
);

ALTER TABLE payment ADD COLUMN charge_id TEXT REFERENCES charge (id);
CREATE INDEX payment_by_purchase ON payment (purchase_id);

-- A delivery is one parcel.
ALTER TABLE delivery ADD COLUMN handed_over BIGINT;
ALTER TABLE delivery ADD COLUMN received BIGINT;
CREATE INDEX delivery_by_purchase ON delivery (purchase_id, created, id);
CREATE INDEX delivery_by_tracking ON delivery (tracking);

-- Where a parcel has been: entered by the seller, or told by the carrier.
CREATE TABLE tracking_event (
  delivery_id TEXT NOT NULL REFERENCES delivery (id),
  id TEXT NOT NULL,                  -- the source's own, so that what comes twice is there once
  kind TEXT NOT NULL,                -- accepted, in-transit, customs, out-for-delivery, delivered, failed, returned
  place TEXT NOT NULL,
  source TEXT NOT NULL,              -- seller, carrier
  at BIGINT NOT NULL,
  received BIGINT NOT NULL,
  PRIMARY KEY (delivery_id, id)
);

-- Money on its way back to a buyer. The parts are those of the ledger.
CREATE TABLE refund (
  id TEXT PRIMARY KEY,
  purchase_id TEXT REFERENCES purchase (id),
  charge_id TEXT NOT NULL REFERENCES charge (id),
  amount_minor BIGINT NOT NULL,      -- what the buyer gets
  currency TEXT NOT NULL,
  owed_tax_minor BIGINT NOT NULL,
  commission_minor BIGINT NOT NULL,
  platform_discount_minor BIGINT NOT NULL,
  source TEXT NOT NULL,              -- held, released, unclaimed (paid after the order was cancelled)
  reason TEXT NOT NULL,              -- a code
  state TEXT NOT NULL,               -- begun, paid, failed
  version BIGINT NOT NULL,
  reference TEXT,                    -- the provider's own
  by_kind TEXT NOT NULL,
  by_id TEXT,
  created BIGINT NOT NULL,
  due BIGINT                         -- when it is tried again
);
CREATE INDEX refund_by_purchase ON refund (purchase_id, created);
CREATE INDEX refund_by_charge ON refund (charge_id, created);
CREATE INDEX refund_by_due ON refund (due, id);

-- Goods on their way back.
CREATE TABLE return_case (
  id TEXT PRIMARY KEY,
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  stage TEXT NOT NULL,               -- asked, accepted, refused, sent, received, refunded, lapsed, withdrawn
  version BIGINT NOT NULL,
  reason TEXT NOT NULL,              -- a code
  words TEXT NOT NULL,
  answer TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  carrier TEXT NOT NULL,
  tracking TEXT NOT NULL,
  created BIGINT NOT NULL,
  due BIGINT                         -- when the clock looks at it next
);
CREATE INDEX return_case_by_purchase ON return_case (purchase_id, created);
CREATE INDEX return_case_by_due ON return_case (due, id);

CREATE TABLE return_line (
  return_id TEXT NOT NULL REFERENCES return_case (id),
  position BIGINT NOT NULL,          -- of the order's line
  quantity BIGINT NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (return_id, position)
);

-- Money to sellers, in runs.
CREATE TABLE payout_run (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,               -- drawn-up, begun, done
  version BIGINT NOT NULL,
  by_id TEXT,
  created BIGINT NOT NULL,
  done BIGINT
);

CREATE TABLE payout (
  id TEXT PRIMARY KEY,
  run_id TEXT NOT NULL REFERENCES payout_run (id),
  store_id TEXT NOT NULL REFERENCES store (id),
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  state TEXT NOT NULL,               -- drawn-up, begun, paid, failed
  version BIGINT NOT NULL,
  failure TEXT,
  created BIGINT NOT NULL,
  settled BIGINT
);
CREATE INDEX payout_by_run ON payout (run_id, id);
CREATE INDEX payout_by_store ON payout (store_id, created, id);

-- What buyer and store write to each other, about an order, a listing, or nothing in particular.
CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  store_id TEXT NOT NULL REFERENCES store (id),
  buyer TEXT NOT NULL REFERENCES account (id),
  purchase_id TEXT REFERENCES purchase (id),
  listing_id TEXT REFERENCES listing (id),
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  buyer_read BIGINT,                 -- until when each has read
  seller_read BIGINT
);
CREATE UNIQUE INDEX conversation_by_purchase ON conversation (purchase_id);
CREATE INDEX conversation_by_buyer ON conversation (buyer, changed, id);
CREATE INDEX conversation_by_store ON conversation (store_id, changed, id);

ALTER TABLE message ADD COLUMN conversation_id TEXT REFERENCES conversation (id);
CREATE INDEX message_by_conversation ON message (conversation_id, created, id);

CREATE TABLE message_picture (
  message_id TEXT NOT NULL REFERENCES message (id),
  position BIGINT NOT NULL,
  picture_id TEXT NOT NULL REFERENCES picture (id),
  PRIMARY KEY (message_id, position)
);
