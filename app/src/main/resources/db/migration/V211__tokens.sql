-- Personal tokens of the REST interface, hashed; part of no event.
create table people.api_token (
    token        text primary key,
    person       text not null,
    name         text not null,
    hash         bytea not null unique,
    issued_on    date not null,
    expires_on   date not null,
    last_used_on date
);
create index api_token_person on people.api_token (person);
