-- What goes on after a post-mortem: actions through time, who adopted lessons, saved searches, notices and their work.
-- The read model is filled again, so that the past counts too.
delete from event_store.dead_letter_entry where processing_group = 'learning';
delete from event_store.token_entry where processor_name = 'learning';
truncate learning.account, learning.factor, learning.lesson, learning.project, learning.lesson_use, learning.saving,
    learning.risk_answer;

alter table learning.lesson_use add answered_by varchar(64) not null;
alter table learning.project add over_since date;

create table learning.action (
    action      varchar(64)  primary key,
    post_mortem varchar(64)  not null,
    title       text not null,
    owner       varchar(64)  not null,
    due         date         not null,
    added_on    date         not null,
    ended_on    date,
    done        boolean      not null default false,
    reviewed    boolean      not null default false
);
create index action_owner on learning.action (owner) where ended_on is null;

-- The day on which an action was due, as said from a day on.
create table learning.action_due (
    action varchar(64) not null,
    since  date        not null,
    due    date        not null,
    primary key (action, since)
);

-- Nobody's fact but its owner's: kept in tables, not in events, and untouched by rebuilding.
create table learning.saved_search (
    search     varchar(64)  primary key,
    person     varchar(64)  not null,
    name       text not null,
    asked      text         not null,
    subscribed boolean      not null,
    saved_at   timestamptz  not null,
    looked_at  timestamptz  not null
);
create index saved_search_person on learning.saved_search (person);

-- Publications that subscribers are still to be told of.
create table learning.announcement (
    post_mortem  varchar(64) primary key,
    published_at timestamptz not null
);

create table learning.notice (
    notice      varchar(64) primary key,
    person      varchar(64) not null,
    kind        varchar(20) not null,
    about       varchar(200) not null,
    post_mortem varchar(64),
    subject     varchar(64) not null,
    noted_at    timestamptz not null,
    seen_at     timestamptz,
    mailed_at   timestamptz,
    unique (person, kind, about)
);
create index notice_unmailed on learning.notice (noted_at) where mailed_at is null;

-- The table of db-scheduler: which work is due when, and which node does it.
create table learning.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution on learning.scheduled_task (execution_time);
create index scheduled_task_heartbeat on learning.scheduled_task (last_heartbeat);

-- Whether a post-mortem tells of the same failure as an earlier one: linked, or considered and dismissed.
create table learning.recurrence (
    recurring varchar(64) not null,
    earlier   varchar(64) not null,
    linked    boolean     not null,
    primary key (recurring, earlier)
);
