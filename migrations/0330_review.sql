-- The decision of each item by two different people. Nothing here is overwritten: an edited
-- proposal is a new row, and what became of the old one is a row of its own. Words may hold
-- personal data and can be blanked when the law of erasure says so.

-- Each time the law was applied: the facts, the set of rules and the answer, byte for byte.
CREATE TABLE law_evaluation (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  position BIGINT NOT NULL,
  at BIGINT NOT NULL,
  rule_set_digest TEXT NOT NULL,
  facts BYTEA NOT NULL,
  result BYTEA NOT NULL,
  subjects TEXT NOT NULL,
  UNIQUE (request_id, position)
);

CREATE TABLE review_proposal (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  item_id TEXT NOT NULL REFERENCES request_item (id),
  number BIGINT NOT NULL,
  evaluation_id TEXT NOT NULL REFERENCES law_evaluation (id),
  outcome TEXT NOT NULL,
  from_at BIGINT,
  to_at BIGINT,
  places TEXT NOT NULL,
  withheld TEXT NOT NULL,
  accounts TEXT NOT NULL,
  ground TEXT,
  words TEXT NOT NULL,
  legal_review TEXT,
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  UNIQUE (item_id, number),
  UNIQUE (id, by_id)
);
CREATE INDEX review_proposal_by_request ON review_proposal (request_id);

-- What became of a proposal, once and for all: confirmed, sent_back, replaced or lapsed. The
-- last line holds whatever the program does: nobody confirms what they proposed.
CREATE TABLE review_proposal_end (
  proposal_id TEXT PRIMARY KEY,
  proposed_by TEXT NOT NULL,
  became TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  words TEXT NOT NULL,
  FOREIGN KEY (proposal_id, proposed_by) REFERENCES review_proposal (id, by_id),
  CHECK (became <> 'confirmed' OR by_id <> proposed_by)
);

-- A confirmed decision that has to be taken again, because facts changed or what it waited for came.
CREATE TABLE review_reopening (
  proposal_id TEXT PRIMARY KEY REFERENCES review_proposal (id),
  why TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL
);

-- What clears the way for one item at one place of storage: the approval of a competent
-- authority, or the request come again through the formal channel.
CREATE TABLE review_clearance (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  item_id TEXT NOT NULL REFERENCES request_item (id),
  kind TEXT NOT NULL,
  stored_in TEXT NOT NULL,
  authority TEXT NOT NULL,
  country TEXT NOT NULL,
  reference TEXT NOT NULL,
  given_at BIGINT NOT NULL,
  until_at BIGINT,
  document_id TEXT REFERENCES request_document (id),
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  UNIQUE (id, by_id)
);
CREATE INDEX review_clearance_by_request ON review_clearance (request_id);

-- Confirmed or rejected by a second person; until then it clears nothing.
CREATE TABLE review_clearance_end (
  clearance_id TEXT PRIMARY KEY,
  recorded_by TEXT NOT NULL,
  became TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  words TEXT NOT NULL,
  FOREIGN KEY (clearance_id, recorded_by) REFERENCES review_clearance (id, by_id),
  CHECK (became <> 'confirmed' OR by_id <> recorded_by)
);
