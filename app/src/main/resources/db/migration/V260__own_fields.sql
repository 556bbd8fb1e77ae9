-- Fields of one's own: the facts that rules rest on, and the fields as shown.
CREATE TABLE organisation.field_guard (
    code    text    PRIMARY KEY,
    name    text    NOT NULL,
    kind    text    NOT NULL,
    choices text[]  NOT NULL,
    retired boolean NOT NULL
);
CREATE TABLE organisation.own_field (
    code    text    PRIMARY KEY,
    name    text    NOT NULL,
    kind    text    NOT NULL,
    choices text[]  NOT NULL,
    hint    text,
    retired boolean NOT NULL
);
