-- What the list tells of first experiments that are large and late, and of adopted lessons without an outcome. The list
-- is built anew from the events.
truncate attention.project, attention.claim, attention.experiment, attention.acknowledgement, attention.stakeholder,
    attention.seating, attention.published, attention.setting,
    attention.project_past, attention.claim_past, attention.experiment_past, attention.acknowledgement_past,
    attention.stakeholder_past, attention.seating_past, attention.published_past, attention.setting_past;
delete from event_store.dead_letter_entry where processing_group = 'attention-list';
delete from event_store.token_entry where processor_name = 'attention-list';

-- What a first experiment is judged by, as it is known last.
create table attention.chartered (
    project varchar(64) primary key,
    since   date not null
);

create table attention.planned_cost (
    project  varchar(64)    not null,
    category varchar(32)    not null,
    month    date           not null,
    amount   numeric(19, 4) not null,
    currency char(3)        not null,
    primary key (project, category, month)
);

create table attention.trial (
    experiment   varchar(64) primary key,
    project      varchar(64)    not null,
    title        text           not null,
    planned_at   timestamptz    not null,
    started_on   date,
    timebox_days integer        not null,
    budget       numeric(19, 4) not null,
    currency     char(3)        not null
);
create index trial_of_project on attention.trial (project);

-- The judgement: projects whose first experiment is large and was not begun in time, and since when that is so.
create table attention.large_first (
    project      varchar(64) primary key,
    experiment   varchar(64) not null,
    title        text        not null,
    large        text        not null,
    chartered_on date        not null,
    started_on   date,
    since        date        not null
);

-- Lessons that a project adopted and whose outcome it has not told.
create table attention.adoption (
    project varchar(64) not null,
    lesson  varchar(64) not null,
    since   date        not null,
    primary key (project, lesson)
);

-- Projects that are in use or over, and can tell what their lessons did.
create table attention.in_use (
    project varchar(64) primary key,
    since   date not null
);

do
$$
declare
    kind text;
begin
    foreach kind in array array ['large_first', 'adoption', 'in_use']
    loop
        execute format('alter table attention.%I add column known_from timestamptz not null', kind);
        execute format('alter table attention.%I alter column known_from
            set default current_setting(''attention.recorded'')::timestamptz', kind);
        execute format('create table attention.%I (version attention.%I not null, known_until timestamptz not null)',
            kind || '_past', kind);
        execute format('create trigger keep_version before update or delete on attention.%I
            for each row execute function attention.keep_version()', kind);
        execute format('create function attention.%I(moment timestamptz) returns setof attention.%I
            language sql stable as ''
                select * from attention.%I where known_from <= moment
                union all
                select (version).* from attention.%I where (version).known_from <= moment and known_until > moment
            ''', kind || '_at', kind, kind, kind || '_past');
    end loop;
end
$$;
