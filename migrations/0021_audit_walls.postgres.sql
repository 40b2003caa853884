-- The second wall: what was logged can be neither changed nor removed by an SQL statement.
-- (Who may drop triggers can still do it; the signed tree is there to make that visible.)
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END
$$;

CREATE TRIGGER audit_entry_fixed BEFORE UPDATE ON audit_entry FOR EACH ROW
  WHEN (OLD.position IS NOT NULL OR NEW.position IS NULL
    OR (NEW.id, NEW.at, NEW.kind, NEW.by_kind, NEW.by_id, NEW.subject, NEW.details)
       IS DISTINCT FROM
       (OLD.id, OLD.at, OLD.kind, OLD.by_kind, OLD.by_id, OLD.subject, OLD.details))
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_entry_whole BEFORE TRUNCATE ON audit_entry
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_entry_waits BEFORE INSERT ON audit_entry FOR EACH ROW
  WHEN (NEW.position IS NOT NULL) EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_tile_grows BEFORE UPDATE ON audit_tile FOR EACH ROW
  WHEN (NEW.level <> OLD.level OR NEW.number <> OLD.number
    OR substr(NEW.hashes, 1, length(OLD.hashes)) <> OLD.hashes)
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_tile_kept BEFORE DELETE ON audit_tile FOR EACH ROW
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_tile_whole BEFORE TRUNCATE ON audit_tile
  EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_checkpoint_fixed BEFORE UPDATE OR DELETE ON audit_checkpoint FOR EACH ROW
  EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_checkpoint_whole BEFORE TRUNCATE ON audit_checkpoint
  EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head FOR EACH ROW
  WHEN (NEW.size < OLD.size) EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head FOR EACH ROW
  EXECUTE FUNCTION audit_refuse();
