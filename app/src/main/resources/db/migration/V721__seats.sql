-- When seats of projects were filled and vacated; rows are appended and never changed but for a rebuild.
create table portfolio.seat (
    number       bigint generated always as identity,
    event_id     text primary key,
    project      text not null,
    seat         text not null,
    person       text not null,
    filled       boolean not null,
    recorded_at  timestamptz not null,
    effective_on date not null
);
