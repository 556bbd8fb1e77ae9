CREATE SCHEMA IF NOT EXISTS people;

-- One key for each person; destroyed (null) on erasure, and then never made again.
CREATE TABLE people.person_key (
    person varchar(64) PRIMARY KEY,
    key    bytea
);

-- How persons sign in; part of no event.
CREATE TABLE people.credential (
    person        varchar(64) PRIMARY KEY,
    user_name     varchar(60) NOT NULL UNIQUE,
    password_hash text        NOT NULL
);

-- Facts that rules rest on, written in the deciding transaction.
CREATE TABLE people.person_guard (
    person varchar(64) PRIMARY KEY,
    unit   varchar(40),
    roles  varchar(40)[] NOT NULL DEFAULT '{}',
    erased boolean NOT NULL DEFAULT false
);

-- The people as shown; rebuilt by replay.
CREATE TABLE people.person (
    person    varchar(64) PRIMARY KEY,
    user_name varchar(60),
    name      varchar(200) NOT NULL,
    email     varchar(254),
    unit      varchar(40),
    roles     varchar(40)[] NOT NULL DEFAULT '{}',
    erased    boolean NOT NULL DEFAULT false,
    version   bigint NOT NULL
);
