-- What was spent on experiments is summed from the lines of ledgers.
create index ledger_line_experiment on value.ledger_line ((fact ->> 'experiment'))
    where fact ->> 'experiment' is not null;

-- Runs that were linked before parameters were kept have none.
update timeline.entry set payload = jsonb_set(payload, '{parameters}', '{}')
where type = 'experiment.RunLinked' and payload -> 'parameters' is null;
