-- Every version of every row is kept with the moments between which it was known, so that the list can be told as of
-- any moment. The list is built anew from the events.
truncate attention.project, attention.claim, attention.experiment, attention.acknowledgement, attention.stakeholder,
    attention.seating, attention.published, attention.setting;
delete from event_store.dead_letter_entry where processing_group = 'attention-list';
delete from event_store.token_entry where processor_name = 'attention-list';

-- Keeps the version that a change replaces. The moment of recording is set on the connection before each event.
create function attention.keep_version() returns trigger language plpgsql as
$$
declare
    moment timestamptz := greatest(old.known_from, current_setting('attention.recorded')::timestamptz);
begin
    if old.known_from < moment then
        execute format('insert into attention.%I values ($1, $2)', tg_table_name || '_past') using old, moment;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known_from := moment;
    return new;
end
$$;

do
$$
declare
    kind text;
begin
    foreach kind in array array ['project', 'claim', 'experiment', 'acknowledgement', 'stakeholder', 'seating',
        'published', 'setting']
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
