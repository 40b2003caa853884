-- A charge that has to go on: authorised and not captured yet, or to be given up.
ALTER TABLE charge ADD COLUMN due BIGINT;
CREATE INDEX charge_by_due ON charge (due, id);
