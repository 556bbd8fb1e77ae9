-- The lines of every ledger: one for each event, so that a ledger can be read as of any moment.
create table value.ledger_line (
    project     varchar(64) not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    effective   date        not null,
    actor       varchar(64) not null,
    kind        varchar(40) not null,
    fact        jsonb       not null,
    primary key (project, version)
);

-- Claims and avoided costs that wait for attestation.
create table value.waiting (
    claim        varchar(64)  primary key,
    project      varchar(64)  not null,
    avoided_cost boolean      not null,
    driver       varchar(64),
    driver_name  varchar(200),
    first_month  date,
    last_month   date,
    amount       numeric      not null,
    currency     varchar(3)   not null,
    text         text         not null,
    claimant     varchar(64)  not null,
    owners_own   boolean      not null,
    claimed_at   timestamptz  not null,
    disputed     boolean      not null default false
);
create index waiting_project on value.waiting (project);

-- Who attests for an owner, up to and including a date.
create table value.delegation (
    project varchar(64) not null,
    person  varchar(64) not null,
    until   date        not null,
    primary key (project, person)
);
create index delegation_person on value.delegation (person);

-- Names of drivers, for the claims of them.
create table value.driver_name (
    driver varchar(64)  primary key,
    name   varchar(200) not null
);
