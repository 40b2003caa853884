-- The log of deeds. An entry commits with its deed, without a position; the sequencer gives it
-- one, once. Tiles and checkpoints are those of C2SP tlog-tiles and tlog-checkpoint.
CREATE TABLE audit_entry (
  id TEXT PRIMARY KEY,
  position BIGINT,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  by_kind TEXT NOT NULL,
  by_id TEXT,
  subject TEXT,
  details TEXT NOT NULL
);
CREATE UNIQUE INDEX audit_entry_by_position ON audit_entry (position);
CREATE INDEX audit_entry_waiting ON audit_entry (at, id) WHERE position IS NULL;
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, at, id);
CREATE INDEX audit_entry_by_actor ON audit_entry (by_id, at, id);
CREATE INDEX audit_entry_by_time ON audit_entry (at, id);

CREATE TABLE audit_tile (
  level BIGINT NOT NULL,
  number BIGINT NOT NULL,
  hashes BYTEA NOT NULL,
  PRIMARY KEY (level, number)
);

CREATE TABLE audit_checkpoint (
  size BIGINT PRIMARY KEY,
  note TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- The one row that a sequencer holds while it works.
CREATE TABLE audit_head (
  one BIGINT PRIMARY KEY,
  size BIGINT NOT NULL
);
INSERT INTO audit_head (one, size) VALUES (1, 0);
