-- What was claimed to be mailed and is not known to be sent; what was claimed so far counts as sent.
alter table desk.mailed add column sent boolean not null default true;
alter table desk.reader add column digest_claimed_at timestamptz;
