-- What was recorded since somebody last looked, in any project.
create index entry_recorded on timeline.entry (recorded_at);
