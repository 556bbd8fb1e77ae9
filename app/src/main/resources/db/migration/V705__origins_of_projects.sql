-- Where ideas came from, as known at any moment: the view of projects is built anew from the events.
alter table portfolio.project_version add column origin varchar(40);

truncate portfolio.project_version, portfolio.project_head;
delete from event_store.dead_letter_entry where processing_group = 'portfolio-projects';
delete from event_store.token_entry where processor_name = 'portfolio-projects';
