-- Figures are summed in memory: each table is read on from where it was left, by the transactions that wrote its rows.
alter table portfolio.fact add column number bigint generated always as identity;
create unique index fact_number on portfolio.fact (number);

-- An entry is what one event says of one subject in one figure, category and currency: a line for each of its months.
alter table portfolio.journal
    add column fact bigint,
    add column entry integer,
    add column written_by xid8 not null default pg_current_xact_id();
update portfolio.journal j
set fact = f.number, entry = n.entry
from portfolio.fact f,
    (select event_id, line,
        dense_rank() over (partition by event_id order by figure, subject, category, currency) - 1 as entry
     from portfolio.journal) n
where f.event_id = j.event_id and n.event_id = j.event_id and n.line = j.line;
alter table portfolio.journal
    drop constraint journal_pkey,
    drop column event_id,
    alter column fact set not null,
    alter column entry set not null,
    add primary key (fact, line);
create index journal_written_by on portfolio.journal (written_by);
drop index portfolio.journal_as_recorded;
drop index portfolio.journal_as_effective;

alter table portfolio.driver add column written_by xid8 not null default pg_current_xact_id();
create index driver_written_by on portfolio.driver (written_by);
alter table portfolio.project_version add column written_by xid8 not null default pg_current_xact_id();
create index project_version_written_by on portfolio.project_version (written_by);
alter table portfolio.milestone add column written_by xid8 not null default pg_current_xact_id();
create index milestone_written_by on portfolio.milestone (written_by);
alter table portfolio.exchange_rate add column written_by xid8 not null default pg_current_xact_id();
create index exchange_rate_written_by on portfolio.exchange_rate (written_by);

drop function portfolio.round_half_even(numeric, integer, numeric);
