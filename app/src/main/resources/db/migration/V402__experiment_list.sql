-- Experiments across projects; rebuilt from the events at any time.
create table experiment.experiment_list (
    experiment    varchar(64)    primary key,
    project       varchar(64)    not null,
    title         varchar(200)   not null,
    hypothesis    text           not null,
    metric        varchar(200)   not null,
    comparator    varchar(20)    not null,
    threshold     numeric        not null,
    timebox_days  integer        not null,
    budget        numeric        not null,
    currency      varchar(3)     not null,
    risk          varchar(20)    not null,
    risk_accepted boolean        not null default false,
    state         varchar(20)    not null,
    verdict       varchar(20),
    planned_by    varchar(64)    not null,
    planned_at    timestamptz    not null,
    started_on    date,
    last_reading  numeric,
    criterion_met boolean,
    ended_on      date,
    log           jsonb          not null,
    version       bigint         not null
);
create index experiment_list_project on experiment.experiment_list (project);
create index experiment_list_state on experiment.experiment_list (state);

create table experiment.insight (
    insight    varchar(64) primary key,
    experiment varchar(64) not null,
    project    varchar(64) not null,
    text       text        not null,
    effective  date        not null,
    actor      varchar(64) not null,
    at         timestamptz not null
);
create index insight_experiment on experiment.insight (experiment);
create index insight_at on experiment.insight (at);
