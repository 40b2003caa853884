-- A file of listings being taken in. What was committed of it is known by its bytes, so that it goes on
-- where it stopped.
CREATE TABLE listing_import (
  id TEXT PRIMARY KEY,
  store_id TEXT NOT NULL REFERENCES store (id),
  digest TEXT NOT NULL,              -- of the file and its mapping
  name TEXT NOT NULL,
  file TEXT,                         -- in the files, when it was uploaded
  mapping TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  done_bytes BIGINT NOT NULL,
  lines BIGINT NOT NULL,             -- up to there
  made BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  drafts BIGINT NOT NULL,            -- of those made: something that a sale needs is missing
  bad BIGINT NOT NULL,
  begun BIGINT NOT NULL,
  finished BIGINT,
  failed TEXT,
  UNIQUE (store_id, digest)
);

-- Rows that were not taken in, with why. The first thousand of a file.
CREATE TABLE listing_import_fault (
  import_id TEXT NOT NULL REFERENCES listing_import (id),
  line BIGINT NOT NULL,
  field TEXT NOT NULL,
  code TEXT NOT NULL,
  wanted TEXT,
  PRIMARY KEY (import_id, line, field, code)
);
