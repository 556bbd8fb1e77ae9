-- What rules of other aggregates rest on: written in the transaction of the command that decided it.
create schema if not exists postmortem;

create table postmortem.postmortem_guard (
    post_mortem varchar(64) primary key,
    project     varchar(64),
    subject     varchar(20) not null,
    brief       boolean     not null,
    published   boolean     not null
);
create index postmortem_guard_project on postmortem.postmortem_guard (project);

create table postmortem.open_guard (
    project     varchar(64) primary key,
    post_mortem varchar(64) not null unique
);
