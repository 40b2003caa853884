-- The queue of jobs: a row commits together with the deed that wants it done.
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  due BIGINT NOT NULL,
  leased_until BIGINT,
  attempts BIGINT NOT NULL,
  last_error TEXT,
  made BIGINT NOT NULL
);
CREATE INDEX job_by_due ON job (due, id);
