-- A draft keeps the documents that came with it, and says as which request it was served, so that
-- a form that is sent twice is served once.
ALTER TABLE request_draft ADD COLUMN served_as TEXT;

CREATE TABLE request_draft_document (
  id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES request_draft (id),
  file TEXT NOT NULL,
  role TEXT NOT NULL,
  declared_type TEXT,
  detected_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sha256 BYTEA NOT NULL,
  stored_as TEXT NOT NULL,
  inspection TEXT NOT NULL,
  UNIQUE (draft_id, file)
);
