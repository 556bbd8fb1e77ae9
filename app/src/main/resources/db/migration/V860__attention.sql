-- The needs-attention list's read model: only what is still open, as last said.
create schema attention;

create table attention.project (
    project      varchar(64) primary key,
    key          varchar(12)  not null,
    name         varchar(200) not null,
    unit         varchar(40),
    goal         varchar(40),
    stage        varchar(16)  not null,
    stage_since  date         not null,
    paused       boolean      not null,
    imported     boolean      not null,
    health       varchar(8),
    health_since date,
    stopped_on   date
);

create table attention.claim (
    claim    varchar(64) primary key,
    project  varchar(64)    not null,
    driver   varchar(64)    not null,
    amount   numeric(19, 4) not null,
    currency char(3)        not null,
    since    date           not null,
    disputed boolean        not null
);

create table attention.experiment (
    experiment   varchar(64) primary key,
    project      varchar(64)  not null,
    title        varchar(200) not null,
    started_on   date,
    timebox_days integer      not null
);

create table attention.acknowledgement (
    scope_change varchar(64)  not null,
    person       varchar(64)  not null,
    project      varchar(64)  not null,
    title        varchar(200) not null,
    since        date         not null,
    primary key (scope_change, person)
);

create table attention.stakeholder (
    project      varchar(64) not null,
    person       varchar(64) not null,
    last_contact date        not null,
    primary key (project, person)
);

create table attention.seating (
    project varchar(64) not null,
    seat    varchar(32) not null,
    person  varchar(64) not null,
    since   date        not null,
    until   date,
    primary key (project, seat, person)
);

-- Projects whose failure has a published post-mortem.
create table attention.published (
    project varchar(64) primary key
);

create table attention.setting (
    name  varchar(64) primary key,
    value text        not null
);
