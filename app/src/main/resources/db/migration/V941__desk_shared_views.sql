-- Views that everybody sees under the name of who made them, and the one that a person's list opens with.
alter table desk.view add column shared boolean not null default false;
create index view_shared on desk.view (view) where shared;

create table desk.default_view (
    person text primary key,
    view   text not null references desk.view (view) on delete cascade
);
