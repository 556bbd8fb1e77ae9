-- Signs of life of the nodes on this database; losing them costs nothing.
create unlogged table event_store.node (
    id      varchar(64) not null primary key,
    seen_at timestamp with time zone not null
);
