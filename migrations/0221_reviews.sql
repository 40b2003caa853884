-- What buyers say of what they bought: one review for each line of an order. `listing.rating_sum` and
-- `rating_count` are kept with each change.
CREATE TABLE review (
  id TEXT PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listing (id),
  store_id TEXT NOT NULL REFERENCES store (id),
  author TEXT NOT NULL REFERENCES account (id),
  purchase_id TEXT NOT NULL REFERENCES purchase (id),
  position BIGINT NOT NULL,          -- of the order's line
  stars BIGINT NOT NULL CHECK (stars BETWEEN 1 AND 5),
  language TEXT NOT NULL,            -- of its words
  name TEXT NOT NULL,                -- of its writer, as it is shown
  options TEXT NOT NULL,             -- what was bought: attribute and choice
  text TEXT NOT NULL,
  reply TEXT,
  replied BIGINT,
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  stored_in TEXT NOT NULL,
  UNIQUE (purchase_id, position)
);
CREATE INDEX review_by_listing ON review (listing_id, id);
CREATE INDEX review_by_store ON review (store_id, id);
CREATE INDEX review_by_author ON review (author, created, id);

CREATE TABLE review_picture (
  review_id TEXT NOT NULL REFERENCES review (id),
  position BIGINT NOT NULL,
  picture_id TEXT NOT NULL REFERENCES picture (id),
  PRIMARY KEY (review_id, position)
);

-- What somebody asks before buying. It is shown when the seller has answered.
CREATE TABLE question (
  id TEXT PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listing (id),
  store_id TEXT NOT NULL REFERENCES store (id),
  author TEXT NOT NULL REFERENCES account (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  answer TEXT,
  answered BIGINT,
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  stored_in TEXT NOT NULL
);
CREATE INDEX question_by_listing ON question (listing_id, id);
CREATE INDEX question_by_store ON question (store_id, id);
CREATE INDEX question_by_author ON question (author, created, id);
