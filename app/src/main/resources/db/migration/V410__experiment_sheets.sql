-- An experiment as one sheet, with the columns by which lists are filtered and sorted. The list is built anew.
delete from event_store.dead_letter_entry where processing_group = 'experiment-list';
delete from event_store.token_entry where processor_name = 'experiment-list';
truncate experiment.insight;
drop table experiment.experiment_list;
create table experiment.experiment_list (
    experiment   text        primary key,
    project      text        not null,
    title        text        not null,
    hypothesis   text        not null,
    metric       text        not null,
    state        text        not null,
    verdict      text,
    risk         text        not null,
    planned_by   text        not null,
    planned_at   timestamptz not null,
    started_on   date,
    timebox_days integer     not null,
    budget       numeric     not null,
    -- Who has not answered a request for buy-in yet.
    asked        text[]      not null,
    sheet        jsonb       not null,
    version      bigint      not null
);
create index experiment_list_project on experiment.experiment_list (project);
create index experiment_list_state on experiment.experiment_list (state);
create index experiment_list_asked on experiment.experiment_list using gin (asked);
