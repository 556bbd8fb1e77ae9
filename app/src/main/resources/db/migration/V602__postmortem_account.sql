-- Post-mortems as documents, their published revisions, lessons and actions; rebuilt from the events at any time.
create table postmortem.account (
    post_mortem   varchar(64)  primary key,
    project       varchar(64),
    subject       varchar(20)  not null,
    experiment    varchar(64),
    title         varchar(200) not null,
    status        varchar(20)  not null,
    brief         boolean      not null,
    imported      boolean      not null,
    external_key  varchar(200),
    unit          varchar(40),
    opened_by     varchar(64)  not null,
    opened_at     timestamptz  not null,
    stopped_on    date,
    published_at  timestamptz,
    revision      integer      not null default 0,
    restricted_to text[]       not null default '{}',
    participants  text[]       not null default '{}',
    papers        jsonb        not null,
    version       bigint       not null
);
create index account_project on postmortem.account (project);
create index account_status on postmortem.account (status);

create table postmortem.revision (
    post_mortem  varchar(64) not null,
    number       integer     not null,
    published_at timestamptz not null,
    published_by varchar(64) not null,
    reason       text,
    content      jsonb       not null,
    primary key (post_mortem, number)
);

create table postmortem.lesson (
    lesson       varchar(64) primary key,
    post_mortem  varchar(64) not null,
    place        integer     not null,
    statement    text        not null,
    advice       text,
    tags         text[]      not null,
    published_at timestamptz not null
);
create index lesson_post_mortem on postmortem.lesson (post_mortem);
create index lesson_published_at on postmortem.lesson (published_at);

create table postmortem.action (
    action      varchar(64)  primary key,
    post_mortem varchar(64)  not null,
    title       varchar(200) not null,
    owner       varchar(64)  not null,
    due         date         not null,
    state       varchar(20)  not null,
    note        text,
    ended_on    date,
    worked      boolean,
    evidence    text,
    place       bigint       not null
);
create index action_post_mortem on postmortem.action (post_mortem);
create index action_owner on postmortem.action (owner, state);
create index action_due on postmortem.action (due);

create table postmortem.recurrence (
    recurring varchar(64) not null,
    earlier   varchar(64) not null,
    primary key (recurring, earlier)
);
create index recurrence_earlier on postmortem.recurrence (earlier);

-- Text being typed: not an event, not rebuilt, gone once the section is written.
create table postmortem.typed_text (
    post_mortem varchar(64) not null,
    section     varchar(40) not null,
    author      varchar(64) not null,
    text        text        not null,
    at          timestamptz not null,
    primary key (post_mortem, section, author)
);
