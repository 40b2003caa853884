-- The ledger: accounts, the strands of the journal, transactions and their postings, and the walls
-- around them. The text for PostgreSQL differs where the walls do.
CREATE TABLE ledger_account (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'income', 'expense')),
  purpose TEXT NOT NULL,
  owner TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  opened INTEGER NOT NULL,
  CHECK (id = currency || ':' || purpose || ':' || owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_account_by_owner ON ledger_account (owner, id);

CREATE TABLE ledger_strand (
  strand INTEGER PRIMARY KEY CHECK (strand BETWEEN 0 AND 63),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;
INSERT INTO ledger_strand (strand, size)
  WITH RECURSIVE strands (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM strands WHERE n < 63)
  SELECT n, 0 FROM strands;

-- No transaction is stored without its last line, and the last line is not written unless all lines
-- are there and sum to zero in each currency.
CREATE TABLE ledger_transaction (
  strand INTEGER NOT NULL CHECK (strand BETWEEN 0 AND 63),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  key TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  reference TEXT NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 1),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (strand, seq),
  CONSTRAINT ledger_transaction_whole
    FOREIGN KEY (strand, seq, last) REFERENCES ledger_posting (strand, seq, line)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_transaction_by_reference ON ledger_transaction (reference, at, strand, seq);

-- Debits are positive. `step`, `balance` and `latest` are the number, the sum and the latest instant
-- of the account's postings on this strand, this one included. `latest` never falls along a strand,
-- so one index serves to find the last posting and those since an instant.
CREATE TABLE ledger_posting (
  strand INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  line INTEGER NOT NULL CHECK (line >= 0),
  at INTEGER NOT NULL,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  step INTEGER NOT NULL CHECK (step >= 1),
  balance INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  PRIMARY KEY (strand, seq, line),
  FOREIGN KEY (strand, seq) REFERENCES ledger_transaction (strand, seq)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_posting_by_account ON ledger_posting (account, strand, latest, seq);

CREATE TRIGGER ledger_posting_belongs BEFORE INSERT ON ledger_posting
  WHEN NEW.line > coalesce((SELECT last FROM ledger_transaction
    WHERE strand = NEW.strand AND seq = NEW.seq), -1)
BEGIN
  SELECT RAISE(ABORT, 'a transaction of the ledger is whole and sums to zero in each currency');
END;
CREATE TRIGGER ledger_posting_balances AFTER INSERT ON ledger_posting
  WHEN NEW.line = (SELECT last FROM ledger_transaction
    WHERE strand = NEW.strand AND seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a transaction of the ledger is whole and sums to zero in each currency')
  WHERE NEW.line + 1 <> (SELECT count(*) FROM ledger_posting
      WHERE strand = NEW.strand AND seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM ledger_posting WHERE strand = NEW.strand AND seq = NEW.seq
      GROUP BY substr(account, 1, 3) HAVING sum(amount) <> 0);
END;

-- What was entered can be neither changed nor removed by an SQL statement. (Who may drop triggers
-- can still do it; the hashes are there to make that visible.) The checks before INSERT are for
-- INSERT OR REPLACE, which removes rows without asking; an account or a key that is there already
-- is passed over, as `ON CONFLICT DO NOTHING` does.
CREATE TRIGGER ledger_account_fixed BEFORE UPDATE ON ledger_account
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_account_kept BEFORE DELETE ON ledger_account
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_account_new BEFORE INSERT ON ledger_account
  WHEN EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.id)
BEGIN
  SELECT RAISE(IGNORE);
END;
CREATE TRIGGER ledger_transaction_fixed BEFORE UPDATE ON ledger_transaction
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_transaction_kept BEFORE DELETE ON ledger_transaction
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_transaction_new BEFORE INSERT ON ledger_transaction
  WHEN EXISTS (SELECT 1 FROM ledger_transaction WHERE strand = NEW.strand AND seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_transaction_once BEFORE INSERT ON ledger_transaction
  WHEN EXISTS (SELECT 1 FROM ledger_transaction WHERE key = NEW.key)
BEGIN
  SELECT RAISE(IGNORE);
END;
CREATE TRIGGER ledger_posting_fixed BEFORE UPDATE ON ledger_posting
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_posting_kept BEFORE DELETE ON ledger_posting
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_posting_new BEFORE INSERT ON ledger_posting
  WHEN EXISTS (SELECT 1 FROM ledger_posting
      WHERE strand = NEW.strand AND seq = NEW.seq AND line = NEW.line)
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- A strand grows by one at a time; a place that was taken and not used may be given back.
CREATE TRIGGER ledger_strand_grows BEFORE UPDATE ON ledger_strand
  WHEN NEW.strand <> OLD.strand OR (NEW.size <> OLD.size + 1 AND (NEW.size <> OLD.size - 1
    OR EXISTS (SELECT 1 FROM ledger_transaction WHERE strand = OLD.strand AND seq >= NEW.size)))
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_strand_kept BEFORE DELETE ON ledger_strand
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_strand_new BEFORE INSERT ON ledger_strand
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;
