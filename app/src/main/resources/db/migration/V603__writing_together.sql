-- Who is writing which section now: no fact, gone when they leave or give no sign of life.
create table postmortem.section_lock (
    post_mortem varchar(64) not null,
    section     varchar(40) not null,
    holder      varchar(64) not null,
    screen      varchar(64) not null,
    since       timestamptz not null,
    seen_at     timestamptz not null,
    primary key (post_mortem, section)
);

-- Images of post-mortems: facts that are too large for an event, which holds their digest. Never rebuilt.
create table postmortem.attachment (
    attachment  varchar(64) primary key,
    post_mortem varchar(64) not null,
    media_type  varchar(40) not null,
    bytes       bytea       not null
);
create index attachment_post_mortem on postmortem.attachment (post_mortem);
alter table postmortem.attachment alter column bytes set storage external;
