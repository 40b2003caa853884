-- The second wall: what was logged can be neither changed nor removed by an SQL statement.
-- (Who may drop triggers can still do it; the signed tree is there to make that visible.)
-- The checks before INSERT are for INSERT OR REPLACE, which removes rows without asking.
CREATE TRIGGER audit_entry_fixed BEFORE UPDATE ON audit_entry
  WHEN OLD.position IS NOT NULL OR NEW.position IS NULL
    OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.kind IS NOT OLD.kind
    OR NEW.by_kind IS NOT OLD.by_kind OR NEW.by_id IS NOT OLD.by_id
    OR NEW.subject IS NOT OLD.subject OR NEW.details IS NOT OLD.details
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_entry_waits BEFORE INSERT ON audit_entry
  WHEN NEW.position IS NOT NULL
    OR EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_tile_grows BEFORE UPDATE ON audit_tile
  WHEN NEW.level <> OLD.level OR NEW.number <> OLD.number
    OR substr(NEW.hashes, 1, length(OLD.hashes)) <> OLD.hashes
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_tile_kept BEFORE DELETE ON audit_tile
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_checkpoint_fixed BEFORE UPDATE ON audit_checkpoint
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_checkpoint_kept BEFORE DELETE ON audit_checkpoint
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_checkpoint_new BEFORE INSERT ON audit_checkpoint
  WHEN EXISTS (SELECT 1 FROM audit_checkpoint WHERE size = NEW.size)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
  WHEN NEW.size < OLD.size
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
