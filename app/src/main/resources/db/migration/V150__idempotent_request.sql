-- How requests with an Idempotency-Key were answered, for a day.
CREATE SCHEMA IF NOT EXISTS platform;

CREATE TABLE platform.idempotent_request (
    caller       varchar(100) NOT NULL,
    key          varchar(200) NOT NULL,
    fingerprint  char(64)     NOT NULL,
    created_at   timestamptz  NOT NULL,
    status       integer,
    location     text,
    etag         text,
    content_type text,
    body         bytea,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotent_request_age ON platform.idempotent_request (created_at);
