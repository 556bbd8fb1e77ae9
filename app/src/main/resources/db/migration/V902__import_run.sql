create table transfer.import_run (
    id text primary key,
    kind text not null,
    file_name text not null,
    request jsonb not null,
    dry_run boolean not null,
    status text not null,
    rows_read bigint not null default 0,
    rows_imported bigint not null default 0,
    rows_done bigint not null default 0,
    created bigint not null default 0,
    updated bigint not null default 0,
    error_count bigint not null default 0,
    errors jsonb not null default '[]',
    warning_count bigint not null default 0,
    warnings jsonb not null default '[]',
    message text,
    started_at timestamptz not null,
    finished_at timestamptz
);

create index import_run_latest on transfer.import_run (started_at desc);

-- What has been imported under which key of the other system.
create table transfer.imported (
    kind text not null,
    external_key text not null,
    aggregate text not null,
    primary key (kind, external_key)
);
