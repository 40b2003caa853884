-- Words that the operator lets find each other, in one language each.
CREATE TABLE search_synonym (
  id TEXT PRIMARY KEY,
  language TEXT NOT NULL,
  words TEXT NOT NULL,               -- a json list
  changed BIGINT NOT NULL
);

-- What somebody reported of a listing; looked at by the operator.
CREATE TABLE listing_report (
  id TEXT PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listing (id),
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  mail TEXT,
  account_id TEXT REFERENCES account (id),
  created BIGINT NOT NULL
);
CREATE INDEX listing_report_by_listing ON listing_report (listing_id, created);
