-- The portfolio's read model: rebuilt from the events at any time.
create schema portfolio;

-- Every event that moves a figure or a dimension, once, with who, when and what.
create table portfolio.fact (
    event_id     varchar(64) primary key,
    type         varchar(64) not null,
    project      varchar(64) not null,
    recorded_at  timestamptz not null,
    effective_on date        not null,
    actor        varchar(64) not null,
    source       varchar(16) not null,
    says         jsonb       not null
);

-- Deltas: a figure as of a moment is the sum of the amounts recorded, or effective, until then.
create table portfolio.journal (
    event_id     varchar(64)    not null,
    line         integer        not null,
    project      varchar(64)    not null,
    subject      varchar(64)    not null,
    driver       varchar(64),
    name         varchar(200)   not null,
    figure       varchar(24)    not null,
    kind         varchar(24)    not null,
    category     varchar(24)    not null,
    cashable     boolean        not null,
    currency     char(3)        not null,
    amount       numeric(19, 4) not null,
    month        date           not null,
    recorded_at  timestamptz    not null,
    effective_on date           not null,
    primary key (event_id, line)
);
create index journal_of_subject on portfolio.journal (project, subject, figure);
create index journal_as_recorded on portfolio.journal (figure, month, recorded_at)
    include (project, driver, category, cashable, currency, amount);
create index journal_as_effective on portfolio.journal (figure, month, effective_on)
    include (project, driver, category, cashable, currency, amount);

-- The terms of each driver as last said; the journal's forecast follows from them.
create table portfolio.driver (
    project       varchar(64)    not null,
    driver        varchar(64)    not null,
    name          varchar(200)   not null,
    category      varchar(24)    not null,
    recurrence    varchar(16)    not null,
    low           numeric(19, 4) not null,
    likely        numeric(19, 4) not null,
    high          numeric(19, 4) not null,
    currency      char(3)        not null,
    cashable      boolean        not null,
    starts_after  integer        not null,
    ramp_up       integer[]      not null,
    life          integer        not null,
    last_month    date,
    promised_from date,
    primary key (project, driver)
);

-- The cost of each category and month as last planned or re-forecast.
create table portfolio.cost_plan (
    project  varchar(64)    not null,
    category varchar(24)    not null,
    month    date           not null,
    amount   numeric(19, 4) not null,
    currency char(3)        not null,
    primary key (project, category, month)
);

-- From which month a project's forecast counts, and the last month in which it does.
create table portfolio.placement (
    project    varchar(64) primary key,
    go_live    date,
    live_from  date,
    last_month date
);

-- What a project was: a row for each version in which something here changed. An imported past has several steps.
create table portfolio.project_version (
    project      varchar(64)  not null,
    version      bigint       not null,
    step         integer      not null,
    recorded_at  timestamptz  not null,
    effective_on date         not null,
    key          varchar(12)  not null,
    name         varchar(200) not null,
    unit         varchar(40),
    goal         varchar(40),
    owner        varchar(64),
    stage        varchar(16)  not null,
    paused       boolean      not null,
    outcome      varchar(16),
    health       varchar(8),
    imported     boolean      not null,
    primary key (project, version, step)
);
create index project_version_by_key on portfolio.project_version (upper(key));

-- The version of each project after its last event.
create table portfolio.project_head (
    project varchar(64) primary key,
    version bigint      not null
);

-- What the answers about stopping and learning count.
create table portfolio.milestone (
    event_id     varchar(64) not null,
    line         integer     not null,
    project      varchar(64),
    kind         varchar(32) not null,
    subject      varchar(64) not null,
    detail       varchar(64),
    recorded_at  timestamptz not null,
    effective_on date        not null,
    primary key (event_id, line)
);
create index milestone_of_kind on portfolio.milestone (kind, project);

create table portfolio.exchange_rate (
    event_id     varchar(64) primary key,
    sequence     bigint      not null,
    currency     char(3)     not null,
    day          date        not null,
    euro         numeric     not null,
    recorded_at  timestamptz not null
);
create index exchange_rate_latest on portfolio.exchange_rate (currency, day desc, sequence desc);

-- Names of units and goals as last defined.
create table portfolio.label (
    kind varchar(8)   not null,
    code varchar(40)  not null,
    name varchar(200) not null,
    primary key (kind, code)
);

create table portfolio.setting (
    name  varchar(64) primary key,
    value text        not null
);

-- Half to even, as amounts are rounded everywhere; round(numeric, int) would round half away from zero.
create function portfolio.round_half_even(amount numeric, digits integer) returns numeric
    language sql immutable strict parallel safe as
$$
select case
           when abs(amount * power(10::numeric, digits) - trunc(amount * power(10::numeric, digits))) = 0.5
               and mod(trunc(amount * power(10::numeric, digits)), 2) = 0
               then trunc(amount, digits)
           else round(amount, digits)
       end
$$;
