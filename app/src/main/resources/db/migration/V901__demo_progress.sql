create schema if not exists transfer;

-- One row at most: how far the demo portfolio has been told.
create table transfer.demo_progress (
    only_row boolean primary key default true check (only_row),
    started_on date not null,
    steps integer not null default 0,
    finished boolean not null default false
);
