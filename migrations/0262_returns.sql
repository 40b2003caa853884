-- Where the order stood when goods were asked to be given back; there it goes on when that ends.
ALTER TABLE return_case ADD COLUMN stood TEXT NOT NULL DEFAULT 'delivered';
ALTER TABLE return_case ADD COLUMN store_id TEXT REFERENCES store (id);
CREATE INDEX return_case_by_store ON return_case (store_id, id);

CREATE TABLE return_picture (
  return_id TEXT NOT NULL REFERENCES return_case (id),
  position BIGINT NOT NULL,
  picture_id TEXT NOT NULL REFERENCES picture (id),
  PRIMARY KEY (return_id, position)
);
