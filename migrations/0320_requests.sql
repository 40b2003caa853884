-- Requests of authorities. What is personal (the body, the documents, the words of facts) lies in
-- rows of its own, which can be erased when the law says so; the rest names nobody.
CREATE TABLE number_series (
  name TEXT PRIMARY KEY,
  next BIGINT NOT NULL
);

CREATE TABLE request (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  authority_id TEXT,
  registered_by_kind TEXT NOT NULL,
  registered_by TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  language TEXT NOT NULL,
  guide_version TEXT NOT NULL,
  reference_hash BYTEA,
  refers_to TEXT REFERENCES request (id)
);
CREATE INDEX request_by_authority ON request (authority_id, received_at);
CREATE INDEX request_by_stage ON request (stage, received_at);
CREATE INDEX request_by_reference ON request (reference_hash);

-- The bytes that were served (position 0) and what was supplied later, never altered.
CREATE TABLE request_body (
  request_id TEXT NOT NULL REFERENCES request (id),
  position BIGINT NOT NULL,
  bytes BYTEA NOT NULL,
  sha256 BYTEA NOT NULL,
  at BIGINT NOT NULL,
  by_kind TEXT NOT NULL,
  by_id TEXT NOT NULL,
  PRIMARY KEY (request_id, position)
);

-- Target x category x time frame: the unit that is decided.
CREATE TABLE request_item (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  position BIGINT NOT NULL,
  target BIGINT NOT NULL,
  category TEXT NOT NULL,
  from_at BIGINT,
  to_at BIGINT,
  UNIQUE (request_id, position)
);

-- Every step is a fact that stays: who, when, on what ground.
CREATE TABLE request_fact (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  version BIGINT NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  stage TEXT NOT NULL,
  by_kind TEXT NOT NULL,
  by_id TEXT NOT NULL,
  for_authority BOOLEAN NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX request_fact_by_request ON request_fact (request_id, version, id);

CREATE TABLE request_document (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  file TEXT NOT NULL,
  role TEXT NOT NULL,
  declared_type TEXT,
  detected_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sha256 BYTEA NOT NULL,
  stored_as TEXT NOT NULL,
  inspection TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_kind TEXT NOT NULL,
  by_id TEXT NOT NULL,
  UNIQUE (request_id, file)
);

-- What an officer has begun to write and not served yet.
CREATE TABLE request_draft (
  id TEXT PRIMARY KEY,
  officer_id TEXT NOT NULL,
  authority_id TEXT NOT NULL,
  body TEXT NOT NULL,
  version BIGINT NOT NULL,
  updated BIGINT NOT NULL
);
CREATE INDEX request_draft_by_officer ON request_draft (officer_id, updated);
