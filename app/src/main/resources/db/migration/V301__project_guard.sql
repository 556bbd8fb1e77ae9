create schema if not exists project;

-- Which project has which key, written in capitals.
create table project.project_key (
    key text primary key,
    project text not null unique
);

-- What other features' rules need to know of a project, written in the transaction that decides it.
create table project.project_guard (
    project text primary key,
    key text not null,
    stage text not null,
    unit text not null,
    owner text,
    framed_by text not null,
    imported boolean not null,
    stopped_in text,
    stopped_on date,
    -- SEAT/person
    seats text[] not null default '{}'
);
