-- What rules of other aggregates rest on: written in the transaction of the command that decided it.
create schema if not exists experiment;

create table experiment.experiment_guard (
    experiment   varchar(64) primary key,
    project      varchar(64) not null,
    metric       varchar(200) not null,
    state        varchar(20) not null,
    verdict      varchar(20),
    last_reading numeric(30, 15)
);
create index experiment_guard_project on experiment.experiment_guard (project);
