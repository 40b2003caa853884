-- Who may sign in: authorities with their officers, and the office's staff.

CREATE TABLE authority (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    domains TEXT NOT NULL,
    call_back TEXT NOT NULL,
    call_back_source TEXT NOT NULL,
    recipients TEXT NOT NULL,
    status TEXT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX authority_name ON authority (name);

-- The personal data of an account, in a row of its own that can be erased.
CREATE TABLE login (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    mail_key TEXT NOT NULL UNIQUE,
    password TEXT,
    language TEXT,
    status TEXT NOT NULL,
    created BIGINT NOT NULL
);

CREATE TABLE officer (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE REFERENCES login (id),
    authority TEXT NOT NULL REFERENCES authority (id),
    administers BOOLEAN NOT NULL,
    expires BIGINT
);
CREATE INDEX officer_authority ON officer (authority);

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE REFERENCES login (id)
);

CREATE TABLE staff_role (
    staff TEXT NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL,
    PRIMARY KEY (staff, role)
);

-- An invitation is the first password's permission slip; the text of it is shown once.
CREATE TABLE invitation (
    digest BYTEA PRIMARY KEY,
    login TEXT NOT NULL REFERENCES login (id),
    expires BIGINT NOT NULL,
    used BIGINT
);

CREATE TABLE second_factor (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL REFERENCES login (id),
    kind TEXT NOT NULL,
    secret BYTEA NOT NULL,
    last_step BIGINT NOT NULL,
    confirmed BIGINT,
    created BIGINT NOT NULL
);
CREATE INDEX second_factor_login ON second_factor (login);

CREATE TABLE recovery_code (
    login TEXT NOT NULL REFERENCES login (id),
    digest BYTEA NOT NULL,
    used BIGINT,
    PRIMARY KEY (login, digest)
);

CREATE TABLE session (
    digest BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    login TEXT NOT NULL REFERENCES login (id),
    stage TEXT NOT NULL,
    device TEXT NOT NULL,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX session_login ON session (login);

CREATE TABLE api_token (
    id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,
    login TEXT NOT NULL REFERENCES login (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used BIGINT,
    revoked BIGINT
);
CREATE INDEX api_token_login ON api_token (login);

-- Failures to sign in, by a sealed name of the account or of the network.
CREATE TABLE sign_in_failure (
    key TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL
);
