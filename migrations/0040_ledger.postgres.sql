-- The ledger: accounts, the strands of the journal, transactions and their postings, and the walls
-- around them. Ids are compared by their bytes ("C"). The text for SQLite differs where the walls
-- do, and in a constraint that SQLite can only take with its table.
CREATE TABLE ledger_account (
  id TEXT COLLATE "C" PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('asset', 'liability', 'income', 'expense')),
  purpose TEXT COLLATE "C" NOT NULL,
  owner TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CHECK (length(currency) = 3),
  opened BIGINT NOT NULL,
  CHECK (id = currency || ':' || purpose || ':' || owner)
);
CREATE INDEX ledger_account_by_owner ON ledger_account (owner, id);

-- The one thing that is updated, so its pages are left mostly empty.
CREATE TABLE ledger_strand (
  strand BIGINT PRIMARY KEY CHECK (strand BETWEEN 0 AND 63),
  size BIGINT NOT NULL CHECK (size >= 0)
) WITH (fillfactor = 10);
INSERT INTO ledger_strand (strand, size) SELECT n, 0 FROM generate_series(0, 63) AS n;

CREATE TABLE ledger_transaction (
  strand BIGINT NOT NULL CHECK (strand BETWEEN 0 AND 63),
  seq BIGINT NOT NULL CHECK (seq >= 0),
  key TEXT COLLATE "C" NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  reason TEXT NOT NULL,
  reference TEXT COLLATE "C" NOT NULL,
  last BIGINT NOT NULL CHECK (last >= 1),
  hash BYTEA NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (strand, seq)
);
CREATE INDEX ledger_transaction_by_reference ON ledger_transaction (reference, at, strand, seq);

-- Debits are positive. `step`, `balance` and `latest` are the number, the sum and the latest instant
-- of the account's postings on this strand, this one included. `latest` never falls along a strand,
-- so one index serves to find the last posting and those since an instant.
CREATE TABLE ledger_posting (
  strand BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  line BIGINT NOT NULL CHECK (line >= 0),
  at BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  amount BIGINT NOT NULL CHECK (amount <> 0),
  step BIGINT NOT NULL CHECK (step >= 1),
  balance BIGINT NOT NULL,
  latest BIGINT NOT NULL,
  PRIMARY KEY (strand, seq, line)
);
CREATE INDEX ledger_posting_by_account ON ledger_posting (account, strand, latest, seq);

-- No transaction is stored without its last line, and the last line is not written unless all lines
-- are there and sum to zero in each currency.
ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_whole
  FOREIGN KEY (strand, seq, last) REFERENCES ledger_posting (strand, seq, line)
  DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION ledger_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1
  FROM (SELECT DISTINCT strand, seq FROM added) a
  LEFT JOIN ledger_transaction t ON t.strand = a.strand AND t.seq = a.seq
  CROSS JOIN LATERAL (
    SELECT sum(c.lines) AS lines, max(c.line) AS line, bool_and(c.amount = 0) AS balanced
    FROM (SELECT count(*) AS lines, max(p.line) AS line, sum(p.amount) AS amount
      FROM ledger_posting p WHERE p.strand = a.strand AND p.seq = a.seq
      GROUP BY substr(p.account, 1, 3)) c) w
  WHERE t.seq IS NULL OR w.line > t.last
    OR (w.line = t.last AND NOT (w.balanced AND w.lines = t.last + 1));
  IF FOUND THEN
    RAISE EXCEPTION 'a transaction of the ledger is whole and sums to zero in each currency';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER ledger_posting_balances AFTER INSERT ON ledger_posting
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_balances();

-- What was entered can be neither changed nor removed by an SQL statement. (Who may drop triggers
-- can still do it; the hashes are there to make that visible.)
CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only';
END
$$;
CREATE TRIGGER ledger_account_fixed BEFORE UPDATE OR DELETE ON ledger_account FOR EACH ROW
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_account_whole BEFORE TRUNCATE ON ledger_account
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_transaction_fixed BEFORE UPDATE OR DELETE ON ledger_transaction FOR EACH ROW
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_transaction_kept BEFORE TRUNCATE ON ledger_transaction
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_posting_fixed BEFORE UPDATE OR DELETE ON ledger_posting FOR EACH ROW
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_posting_whole BEFORE TRUNCATE ON ledger_posting
  EXECUTE FUNCTION ledger_refuse();

-- A strand grows by one at a time; a place that was taken and not used may be given back.
CREATE FUNCTION ledger_strand_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.strand <> OLD.strand OR NEW.size <> OLD.size - 1 OR EXISTS (
    SELECT 1 FROM ledger_transaction WHERE strand = OLD.strand AND seq >= NEW.size) THEN
    RAISE EXCEPTION 'the ledger is append-only';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER ledger_strand_grows BEFORE UPDATE ON ledger_strand FOR EACH ROW
  WHEN (NEW.strand <> OLD.strand OR NEW.size <> OLD.size + 1)
  EXECUTE FUNCTION ledger_strand_grows();
CREATE TRIGGER ledger_strand_kept BEFORE DELETE ON ledger_strand FOR EACH ROW
  EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_strand_whole BEFORE TRUNCATE ON ledger_strand
  EXECUTE FUNCTION ledger_refuse();
