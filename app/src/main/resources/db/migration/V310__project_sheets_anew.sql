-- Sheets keep the months first aimed for, assessments and fields of one's own: they are written anew from the events.
truncate project.project_page;
delete from event_store.dead_letter_entry where processing_group = 'project-page';
delete from event_store.token_entry where processor_name = 'project-page';
