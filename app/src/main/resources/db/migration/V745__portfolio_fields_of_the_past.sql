-- Fields of the organisation's own that were entered before the portfolio knew of them: its view of projects is built anew
-- from the events.
truncate portfolio.project_version, portfolio.project_head;
delete from event_store.dead_letter_entry where processing_group = 'portfolio-projects';
delete from event_store.token_entry where processor_name = 'portfolio-projects';
