-- Why projects were stopped, and what their published post-mortems taught.
create table portfolio.stop (
    event_id     varchar(64) primary key,
    project      varchar(64) not null,
    stage        varchar(16),
    reason       text,
    signal       text,
    salvaged     text,
    recorded_at  timestamptz not null,
    effective_on date        not null
);
create index stop_of_project on portfolio.stop (project);

create table portfolio.account (
    event_id          varchar(64) primary key,
    post_mortem       varchar(64) not null,
    project           varchar(64) not null,
    revision          integer     not null,
    lessons           jsonb       not null,
    learning_declined text,
    recorded_at       timestamptz not null,
    effective_on      date        not null
);
create index account_of_project on portfolio.account (project);

-- Post-mortems that only some may read now.
create table portfolio.restricted_account (
    post_mortem varchar(64) primary key
);
