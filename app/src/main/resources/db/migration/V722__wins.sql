-- Celebrated successes across projects; rebuilt by replay.
create table project.win (
    win            text primary key,
    project        text not null,
    people         text[] not null,
    story          text not null,
    testimonial    text,
    testimonial_by text,
    celebrated_on  date not null,
    celebrated_by  text not null,
    recorded_at    timestamptz not null
);
create index win_celebrated_on on project.win (celebrated_on);
