-- Disclosures: from the order to collect to the receipt. Rows stay; none is overwritten. Contents of
-- records are in the sealed file only.

-- An order to collect; another one when the first was given up.
CREATE TABLE disclosure (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  job_id TEXT NOT NULL
);
CREATE INDEX disclosure_by_request ON disclosure (request_id, at);

-- Why an attempt to build the package failed; it is tried again.
CREATE TABLE disclosure_trouble (
  disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
  at BIGINT NOT NULL,
  attempt BIGINT NOT NULL,
  code TEXT NOT NULL
);
CREATE INDEX disclosure_trouble_by_disclosure ON disclosure_trouble (disclosure_id, at);

-- A package that was sealed: its digest, the entry in the log of deeds that names it, and the file
-- that it goes to. One of them becomes the package; what a crash left behind does not.
CREATE TABLE disclosure_seal (
  entry_id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
  digest BYTEA NOT NULL,
  file_id TEXT NOT NULL UNIQUE,
  at BIGINT NOT NULL
);
CREATE INDEX disclosure_seal_by_request ON disclosure_seal (request_id);

-- The package that waits for the authority: at most one for a request.
CREATE TABLE disclosure_package (
  request_id TEXT PRIMARY KEY REFERENCES request (id),
  entry_id TEXT NOT NULL UNIQUE REFERENCES disclosure_seal (entry_id),
  size BIGINT NOT NULL,
  sha256 BYTEA NOT NULL,
  signed_by TEXT NOT NULL,
  recipients TEXT NOT NULL,
  records BIGINT NOT NULL,
  withheld TEXT NOT NULL,
  ready_at BIGINT NOT NULL,
  deadline BIGINT NOT NULL
);

CREATE TABLE disclosure_download (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES disclosure_package (request_id),
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL
);
CREATE INDEX disclosure_download_by_request ON disclosure_download (request_id, at);

-- What the authority says it received, and whether it is what was sent.
CREATE TABLE disclosure_receipt (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES disclosure_package (request_id),
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  sha256 BYTEA NOT NULL,
  matches BOOLEAN NOT NULL
);
CREATE INDEX disclosure_receipt_by_request ON disclosure_receipt (request_id, at);
