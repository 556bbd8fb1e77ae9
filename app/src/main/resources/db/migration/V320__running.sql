-- Charters that wait and for whom; status reports that were sent.
create table project.charter (
    project      text primary key,
    key          text not null,
    name         text not null,
    owner        text,
    framed_by    text not null,
    requested_by text,
    requested_on date
);
create index charter_waiting on project.charter (owner) where requested_on is not null;

create table project.charter_delegate (
    project  text not null,
    person   text not null,
    until    date not null,
    given_by text not null,
    primary key (project, person)
);

create table project.status_report (
    report      text primary key,
    project     text not null,
    voice       text not null,
    from_day    date not null,
    to_day      date not null,
    title       text not null,
    text        text not null,
    recipients  text[] not null,
    sent_by     text not null,
    sent_on     date not null,
    recorded_at timestamptz not null
);
create index status_report_project on project.status_report (project, recorded_at);

-- The page of a project tells pauses, pulses and days of answers too: it is filled again.
delete from event_store.dead_letter_entry where processing_group = 'project-page';
delete from event_store.token_entry where processor_name = 'project-page';
truncate project.project_page;
