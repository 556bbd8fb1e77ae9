-- What the organisation said of itself, each time it said it: names of units and goals, settings, the mission.
drop table portfolio.label;
drop table portfolio.setting;
create table portfolio.statement (
    event_id     varchar(64) primary key,
    sequence     bigint      not null,
    kind         varchar(8)  not null,
    code         varchar(64) not null,
    text         text        not null,
    recorded_at  timestamptz not null,
    effective_on date        not null
);
create index statement_of_kind on portfolio.statement (kind, code, sequence);

truncate portfolio.exchange_rate;
delete from event_store.token_entry where processor_name = 'portfolio-directory';
