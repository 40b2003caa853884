-- Mail that leaves the house. A row stays: what kind, about what, when, and what became of it.
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  about TEXT NOT NULL,
  made BIGINT NOT NULL,
  began BIGINT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  interrupted BIGINT NOT NULL,
  last_error TEXT,
  ended BIGINT
);
CREATE INDEX mail_by_state ON mail (state, id);

-- What is personal about a mail: erased some days after it was sent.
CREATE TABLE mail_letter (
  mail_id TEXT PRIMARY KEY REFERENCES mail (id),
  address TEXT NOT NULL,
  kind TEXT NOT NULL,
  made BIGINT NOT NULL,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  action TEXT NOT NULL,
  link TEXT NOT NULL
);
CREATE INDEX mail_letter_by_address ON mail_letter (address, kind, made);
CREATE INDEX mail_letter_by_made ON mail_letter (made);

-- Where somebody wants to be told of events. The secret that signs what we tell is derived from the
-- installation's key, the id and the generation: it is not in the database.
CREATE TABLE webhook_endpoint (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  url TEXT NOT NULL,
  generation BIGINT NOT NULL,
  events TEXT NOT NULL,
  state TEXT NOT NULL,
  failing_since BIGINT,
  made BIGINT NOT NULL,
  removed BIGINT
);
CREATE INDEX webhook_endpoint_by_owner ON webhook_endpoint (owner, id);

-- Something that happened, as its owner's programs are told.
CREATE TABLE webhook_event (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  made BIGINT NOT NULL
);
CREATE INDEX webhook_event_by_made ON webhook_event (made);

-- One event on its way to one endpoint.
CREATE TABLE webhook_delivery (
  id TEXT PRIMARY KEY,
  endpoint_id TEXT NOT NULL REFERENCES webhook_endpoint (id),
  event_id TEXT NOT NULL REFERENCES webhook_event (id),
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  next BIGINT,
  status BIGINT,
  last_error TEXT,
  made BIGINT NOT NULL,
  ended BIGINT
);
CREATE INDEX webhook_delivery_by_endpoint ON webhook_delivery (endpoint_id, id);
CREATE INDEX webhook_delivery_by_event ON webhook_delivery (event_id);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (ended);
