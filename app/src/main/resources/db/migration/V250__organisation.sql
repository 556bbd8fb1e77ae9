CREATE SCHEMA IF NOT EXISTS organisation;

-- Facts that rules rest on, written in the deciding transaction.
CREATE TABLE organisation.unit_guard (
    code         varchar(40) PRIMARY KEY,
    data_science boolean NOT NULL
);
CREATE TABLE organisation.goal_guard (
    code varchar(40) PRIMARY KEY
);
CREATE TABLE organisation.cause_guard (
    code    varchar(40)  PRIMARY KEY,
    label   varchar(200) NOT NULL,
    retired boolean      NOT NULL
);
CREATE TABLE organisation.setting_guard (
    setting varchar(40)  PRIMARY KEY,
    value   varchar(200) NOT NULL
);

-- The directory as shown; rebuilt by replay.
CREATE TABLE organisation.organisation (
    id      varchar(64) PRIMARY KEY,
    mission text   NOT NULL DEFAULT '',
    version bigint NOT NULL
);
CREATE TABLE organisation.unit (
    code         varchar(40)  PRIMARY KEY,
    name         varchar(200) NOT NULL,
    data_science boolean      NOT NULL
);
CREATE TABLE organisation.goal (
    code        varchar(40)  PRIMARY KEY,
    name        varchar(200) NOT NULL,
    description text
);
CREATE TABLE organisation.cause_code (
    code    varchar(40)  PRIMARY KEY,
    label   varchar(200) NOT NULL,
    retired boolean      NOT NULL
);
CREATE TABLE organisation.exchange_rate (
    currency char(3)        NOT NULL,
    date     date           NOT NULL,
    euro     numeric(30,15) NOT NULL,
    PRIMARY KEY (currency, date)
);
CREATE TABLE organisation.template (
    code varchar(40)  PRIMARY KEY,
    name varchar(200) NOT NULL,
    text text         NOT NULL
);
CREATE TABLE organisation.setting (
    setting varchar(40)  PRIMARY KEY,
    value   varchar(200) NOT NULL
);
