-- Leaders' check-ins, answers and notes sealed with their authors' keys; rebuilt by replay.
create schema if not exists checkin;

create table checkin.check_in (
    check_in    text primary key,
    leader      text not null,
    week        text not null,
    team_size   int not null,
    answers     text not null,
    note        text,
    answered_at timestamptz not null,
    version     bigint not null
);
create index check_in_of_leader on checkin.check_in (leader, week);

create table checkin.next_step (
    check_in text not null,
    sequence bigint not null,
    question text not null,
    note     text,
    taken_at timestamptz not null,
    primary key (check_in, sequence)
);
