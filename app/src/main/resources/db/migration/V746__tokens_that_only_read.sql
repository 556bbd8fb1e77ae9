-- A token by which nothing can be changed.
alter table people.api_token add column read_only boolean not null default false;
