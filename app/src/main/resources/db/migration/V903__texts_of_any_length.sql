-- Lines have at most 400 characters and paragraphs 10,000: the value objects say so, the tables need not say it again.
do $$
declare
    narrow record;
begin
    for narrow in
        select table_schema, table_name, column_name
        from information_schema.columns
        where data_type = 'character varying' and character_maximum_length in (200, 8000)
            and table_schema in ('experiment', 'value', 'postmortem', 'organisation', 'people', 'portfolio', 'timeline', 'attention')
    loop
        execute format('alter table %I.%I alter column %I type text', narrow.table_schema, narrow.table_name, narrow.column_name);
    end loop;
end $$;

-- How many of the rows that have become facts were new, changed what was there, or were there as they say already.
alter table transfer.import_run add column created_done bigint not null default 0;
alter table transfer.import_run add column updated_done bigint not null default 0;
alter table transfer.import_run add column unchanged_done bigint not null default 0;
