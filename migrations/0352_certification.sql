-- What the custodian of records certifies: the files of records as they were gathered, and who
-- certified them when. Rows stay; none is overwritten. No record and no account is in them.

-- The files of a gathering: item, category, time frame, counts and digests, as JSON.
CREATE TABLE disclosure_gathered (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
  at BIGINT NOT NULL,
  files TEXT NOT NULL
);
CREATE INDEX disclosure_gathered_by_request ON disclosure_gathered (request_id, at);

CREATE TABLE disclosure_certificate (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  gathered_id TEXT NOT NULL UNIQUE REFERENCES disclosure_gathered (id),
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  -- As it is signed.
  name TEXT NOT NULL
);
CREATE INDEX disclosure_certificate_by_request ON disclosure_certificate (request_id);
