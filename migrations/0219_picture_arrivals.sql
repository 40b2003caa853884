-- A picture on its way in, by the digest of the bytes that came: written before its files, so that
-- files whose row in `picture` never came can be found and removed.
CREATE TABLE picture_arrival (
  digest TEXT PRIMARY KEY,
  picture TEXT NOT NULL,
  made BIGINT NOT NULL
);
CREATE INDEX picture_arrival_by_made ON picture_arrival (made);
