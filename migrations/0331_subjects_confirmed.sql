-- Which accounts a person found to be the target of a request. Accounts that were confirmed at the
-- same instant by the same person are one act: one person's several accounts.
CREATE TABLE subject_confirmation (
  request_id TEXT NOT NULL REFERENCES request (id),
  target BIGINT NOT NULL,
  account_id TEXT NOT NULL,
  confirmed_by_kind TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  at BIGINT NOT NULL,
  retracted_at BIGINT,
  PRIMARY KEY (request_id, target, account_id, at)
);
