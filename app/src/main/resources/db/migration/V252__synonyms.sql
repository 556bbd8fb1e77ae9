-- Whether synonyms were ever defined, so that the first ones are offered once only.
CREATE TABLE organisation.synonyms_guard (
    code varchar(40) PRIMARY KEY
);

-- The synonyms as shown; rebuilt by replay.
CREATE TABLE organisation.synonyms (
    code  varchar(40) PRIMARY KEY,
    words text[]      NOT NULL
);
