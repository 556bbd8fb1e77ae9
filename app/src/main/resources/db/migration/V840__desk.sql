-- What lies on persons' desks.
create schema desk;

-- What waits in projects and experiments; rebuilt from the events at any time.
create table desk.project (
    project      text    primary key,
    key          text    not null,
    name         text    not null,
    owner        text,
    team_idea    boolean not null,
    endorsed     boolean not null,
    stage        text    not null,
    paused       boolean not null,
    framed_on    date    not null
);
create index project_owner on desk.project (owner);

create table desk.manager (
    project text not null,
    person  text not null,
    primary key (project, person)
);
create index manager_person on desk.manager (person);

create table desk.experiment (
    experiment    text    primary key,
    project       text    not null,
    title         text    not null,
    high_risk     boolean not null,
    risk_accepted boolean not null,
    -- Somebody was asked to bear the risk, so the owner is not reminded besides.
    buy_in_asked  boolean not null,
    planned_by    text    not null,
    planned_on    date    not null,
    started_on    date,
    timebox_days  integer not null
);
create index experiment_project on desk.experiment (project);

-- What is asked of one person, or of whoever is in charge when none is named.
create table desk.demand (
    demand   text not null,
    person   text not null,
    kind     text not null,
    project  text not null,
    about    text not null,
    title    text not null,
    asked_by text not null,
    since    date not null,
    primary key (demand, person)
);
create index demand_person on desk.demand (person);

create table desk.claim (
    claim    text primary key,
    project  text not null,
    claimant text not null,
    title    text not null,
    amount   numeric not null,
    currency text not null,
    disputed_on date
);

create table desk.driver (
    driver text primary key,
    name   text not null
);

-- Nobody's fact but its owner's: kept in tables, not in events, and untouched by rebuilding.
create table desk.snooze (
    person     text not null,
    task       text not null,
    snoozed_on date not null,
    until      date not null,
    primary key (person, task)
);

create table desk.view (
    view   text primary key,
    person text not null,
    name   text not null,
    asked  text not null
);
create index view_person on desk.view (person);

create table desk.recent (
    person      text        not null,
    project     text        not null,
    taken_up_at timestamptz not null,
    primary key (person, project)
);

create table desk.reader (
    person        text    primary key,
    reminders     boolean not null default true,
    digest        boolean not null default true,
    looked_at     timestamptz,
    looked_before timestamptz,
    digest_on     date,
    token         text    not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
    unique (token)
);

-- Of what a mail has told whom.
create table desk.mailed (
    person    text        not null,
    about     text        not null,
    mailed_at timestamptz not null,
    primary key (person, about)
);
