-- What a person has typed of a project that is not framed yet, by the names of the fields.
create table project.framing_draft (
    author text primary key,
    typed jsonb not null,
    at timestamptz not null
);
