-- Seals that became nobody's package: each is declared void in the log of deeds when collecting ends,
-- so that of several attempts the log says which one is the package.
CREATE TABLE disclosure_seal_void (
  seal_id TEXT PRIMARY KEY REFERENCES disclosure_seal (entry_id),
  entry_id TEXT NOT NULL,
  at BIGINT NOT NULL
);
