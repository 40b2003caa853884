-- Customers of the marketplace who sign in. The account is the marketplace's, which this room does
-- not know; what is personal stands in the login.
CREATE TABLE customer (
    account TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE REFERENCES login (id),
    sells BOOLEAN NOT NULL
);

-- Links that were sent to a mailbox: for a new password, for a new address. Each is good once.
CREATE TABLE customer_link (
    digest BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    login TEXT NOT NULL REFERENCES login (id),
    mail TEXT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX customer_link_login ON customer_link (login);

-- Seconds without use after which a session ends: an hour for officers and staff, longer for customers.
ALTER TABLE session ADD COLUMN idle BIGINT NOT NULL DEFAULT 3600;
