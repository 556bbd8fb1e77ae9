-- Who may accept the risk of a project's experiments, besides its owner.
alter table project.project_guard add column stakeholders text[] not null default '{}';
