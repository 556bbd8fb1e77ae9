-- Every event as it happened to a project, for people to read: a view of the event store, thrown away and replayed.
create schema if not exists timeline;

create table timeline.entry (
    event_id    varchar(255) not null primary key,
    position    bigint       not null,
    project     varchar(64),
    kind        varchar(20)  not null,
    aggregate   varchar(255) not null,
    sequence    bigint       not null,
    type        varchar(255) not null,
    recorded_at timestamp with time zone not null,
    effective   date         not null,
    actor       varchar(64)  not null,
    source      varchar(20)  not null,
    post_mortem varchar(64),
    payload     jsonb        not null
);
create index entry_of_project on timeline.entry (project, recorded_at, position);
create index entry_of_post_mortem on timeline.entry (post_mortem) where post_mortem is not null;

-- What identifiers and codes within events are called; of a post-mortem when only its readers may know.
create table timeline.named (
    id          varchar(64)   not null primary key,
    name        varchar(8000) not null,
    post_mortem varchar(64)
);

-- Names of persons, sealed with the person's key; empty once erased.
create table timeline.person (
    id   varchar(64) not null primary key,
    name text,
    unit varchar(64)
);

-- Who may read a post-mortem: everyone unless restricted.
create table timeline.post_mortem (
    id         varchar(64) not null primary key,
    restricted boolean     not null default false,
    units      varchar[]   not null default '{}',
    involved   varchar[]   not null default '{}'
);
