-- When a second factor was given again in a session, for what asks for a fresh one.
CREATE TABLE session_confirmation (
    session TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
