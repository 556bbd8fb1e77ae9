create table project.project_list (
    project text primary key,
    key text not null,
    name text not null,
    problem text,
    stage text not null,
    paused boolean not null,
    outcome text,
    unit text not null,
    goal text,
    origin text,
    owner text,
    framed_by text not null,
    health text,
    tags text[] not null,
    -- SEAT/person
    seats text[] not null,
    imported boolean not null,
    framed_on date not null,
    changed_at timestamptz not null,
    version bigint not null
);

create index project_list_stage on project.project_list (stage);
create index project_list_unit on project.project_list (unit);
create index project_list_owner on project.project_list (owner);

create table project.project_page (
    project text primary key,
    version bigint not null,
    sheet jsonb not null
);
