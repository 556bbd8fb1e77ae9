-- What became of what failures taught: who may read them, their causes and lessons, and what projects did with those.
create schema learning;

create table learning.account (
    post_mortem   varchar(64)  primary key,
    project       varchar(64),
    unit          varchar(40),
    title         text not null,
    opened_by     varchar(64)  not null,
    participants  text[]       not null default '{}',
    restricted_to text[]       not null default '{}',
    tags          text[]       not null default '{}',
    published_on  date,
    first_published_on date
);
create index account_published on learning.account (first_published_on);

create table learning.factor (
    factor      varchar(64)  not null,
    post_mortem varchar(64)  not null,
    cause       varchar(40)  not null,
    entered_in  varchar(40),
    caught_in   varchar(40),
    primary key (post_mortem, factor)
);
create index factor_cause on learning.factor (cause);

create table learning.lesson (
    lesson       varchar(64) primary key,
    post_mortem  varchar(64) not null,
    place        integer     not null,
    statement    text        not null,
    advice       text,
    tags         text[]      not null,
    published_at timestamptz not null
);
create index lesson_post_mortem on learning.lesson (post_mortem);

create table learning.project (
    project    varchar(64)  primary key,
    key        varchar(12)  not null,
    name       text not null,
    unit       varchar(40),
    origin     varchar(40),
    stage      varchar(20)  not null,
    stopped_in varchar(20),
    stopped_on date
);

create table learning.lesson_use (
    project    varchar(64) not null,
    lesson     varchar(64) not null,
    answer     varchar(20) not null,
    answered_on date       not null,
    outcome    varchar(20),
    primary key (project, lesson)
);
create index lesson_use_lesson on learning.lesson_use (lesson);

create table learning.saving (
    avoided_cost varchar(64)    primary key,
    project      varchar(64)    not null,
    lesson       varchar(64)    not null,
    amount       numeric(19, 4) not null,
    currency     char(3)        not null,
    state        varchar(20)    not null
);
create index saving_lesson on learning.saving (lesson);

create table learning.risk_answer (
    project     varchar(64) not null,
    cause       varchar(40) not null,
    answer      text        not null,
    answered_by varchar(64) not null,
    answered_on date        not null,
    primary key (project, cause)
);
