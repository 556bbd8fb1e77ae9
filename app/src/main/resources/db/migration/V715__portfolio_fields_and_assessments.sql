-- By what projects are chosen and compared: feasibility, risk, and the fields of the organisation's own.
alter table portfolio.project_version
    add column feasibility integer,
    add column risk text,
    add column fields jsonb not null default '{}';
