-- Lessons that projects marked as not similar: what comes from there is not shown to them as similar any more.
create schema if not exists search;

create table search.not_similar (
    project varchar(64) not null,
    lesson  varchar(64) not null,
    primary key (project, lesson)
);
