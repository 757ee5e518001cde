-- One set of migrations for SQLite and PostgreSQL: columns are TEXT and BIGINT only.
-- Times are milliseconds since 1970 UTC; booleans are 0 and 1.

CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    mobile TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

-- The last code sent to a number; hashed with a secret that is not in the database.
CREATE TABLE codes (
    mobile TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);

-- What counts against a limit: one row an occurrence, swept once it no longer counts.
CREATE TABLE occurrences (
    id TEXT NOT NULL PRIMARY KEY,
    bucket TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX occurrences_by_bucket ON occurrences (bucket, at);

CREATE TABLE sessions (
    token_hash TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    code_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE matters (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES users (id),
    reference TEXT NOT NULL UNIQUE,
    draft TEXT NOT NULL,
    revision BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    submitted BIGINT NOT NULL,
    respondent TEXT NOT NULL,
    case_number TEXT,
    court_held BIGINT NOT NULL
);
CREATE INDEX matters_by_owner ON matters (owner, changed_at, id);
CREATE INDEX matters_submitted ON matters (submitted, changed_at);

-- The life of each matter; `body` is the sealed record as JSON. Never updated, never deleted.
CREATE TABLE records (
    matter_id TEXT NOT NULL REFERENCES matters (id),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (matter_id, seq)
);

CREATE TABLE evidence (
    matter_id TEXT NOT NULL REFERENCES matters (id),
    id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (matter_id, id)
);

-- Commands by idempotency key; `answer` is set in the transaction that did the work.
CREATE TABLE commands (
    user_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    claim TEXT NOT NULL,
    leased_until BIGINT NOT NULL,
    answer TEXT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, key)
);
CREATE INDEX commands_by_age ON commands (created_at);

CREATE TABLE jobs (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    matter_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    claim TEXT NOT NULL,
    claimed_until BIGINT NOT NULL
);
CREATE INDEX jobs_by_due ON jobs (due_at);

-- Which matter a payment belongs to, and which fee it pays.
CREATE TABLE payments (
    payment_id TEXT NOT NULL PRIMARY KEY,
    matter_id TEXT NOT NULL REFERENCES matters (id),
    fee_id TEXT NOT NULL,
    pay_at TEXT NOT NULL
);

-- Callbacks taken in, so that a second delivery does nothing.
CREATE TABLE callbacks (
    id TEXT NOT NULL PRIMARY KEY,
    received_at BIGINT NOT NULL
);

-- The simulated court's case counters.
CREATE TABLE court_numbers (
    court TEXT NOT NULL,
    year BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    PRIMARY KEY (court, year)
);

-- The sandbox payment agency's own books; nothing else reads them.
CREATE TABLE wallet_orders (
    payment_id TEXT NOT NULL PRIMARY KEY,
    fee_id TEXT NOT NULL,
    amount BIGINT NOT NULL,
    payee TEXT NOT NULL,
    return_to TEXT NOT NULL,
    status TEXT NOT NULL,
    receipt TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
-- One line for each fee that was paid: the second payment of a fee breaks the primary key.
CREATE TABLE wallet_paid (
    fee_id TEXT NOT NULL PRIMARY KEY,
    payment_id TEXT NOT NULL
);

-- The simulated phone: what was sent within the last hour.
CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    mobile TEXT NOT NULL,
    body TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX messages_by_mobile ON messages (mobile, sent_at);
