-- The live claims of all ledgers, in place of those that wait only: which claims share a line, and what waits for whom.
drop table value.waiting;
drop table value.delegation;
drop table value.driver_name;

create table value.driver (
    driver varchar(64) primary key,
    name   text        not null,
    -- the KPI or budget line it moves, without regard to case and spacing
    line   text
);
create index driver_line on value.driver (line);

-- Claims of avoided cost have neither driver nor months, and are not live any more once they are attested.
create table value.live_claim (
    claim        varchar(64) primary key,
    project      varchar(64) not null,
    avoided_cost boolean     not null,
    driver       varchar(64),
    first_month  date,
    last_month   date,
    amount       numeric     not null,
    currency     varchar(3)  not null,
    cashable     boolean     not null,
    state        varchar(10) not null,
    claimant     varchar(64) not null,
    owners_own   boolean     not null,
    claimed_at   timestamptz not null,
    attested     numeric,
    attested_at  timestamptz,
    confirmed    boolean     not null default false
);
create index live_claim_project on value.live_claim (project);
create index live_claim_driver on value.live_claim (driver);
create index live_claim_waiting on value.live_claim (project) where state = 'CLAIMED';
create index live_claim_unconfirmed on value.live_claim (claimed_at) where state = 'ATTESTED' and cashable and not confirmed;

-- Who attests for the owner who gave it, up to and including a date.
create table value.delegation (
    project  varchar(64) not null,
    person   varchar(64) not null,
    until    date        not null,
    given_by varchar(64) not null,
    primary key (project, person)
);
create index delegation_person on value.delegation (person);

-- Everything is read again from the events.
truncate value.ledger_line;
delete from event_store.token_entry where processor_name = 'value-ledger';
