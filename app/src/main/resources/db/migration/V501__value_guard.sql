-- What rules rest on beyond one ledger: written in the transaction of the command that decided it.
create schema if not exists value;

create table value.ledger_guard (
    project varchar(64) primary key,
    version bigint      not null
);

create table value.plan_guard (
    project varchar(64) not null,
    kind    varchar(10) not null,
    item    varchar(64) not null,
    primary key (project, kind, item)
);

-- The version of the ledger that was approved with the charter.
create table value.approval_guard (
    project varchar(64) primary key,
    version bigint      not null
);

-- Live claims; those of avoided cost have neither driver nor months.
create table value.claim_guard (
    claim       varchar(64) primary key,
    project     varchar(64) not null,
    driver      varchar(64),
    line        varchar(200),
    first_month date,
    last_month  date,
    waiting     boolean     not null
);
create index claim_guard_project on value.claim_guard (project);
create index claim_guard_driver on value.claim_guard (driver);
create index claim_guard_line on value.claim_guard (line, first_month);
