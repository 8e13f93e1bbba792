-- What a handoff was composed for, and where it stood before it was suspended.
alter table handoff
    add column deal_facts     text,
    add column held_by        text not null default '',
    add column suspended_from varchar(40),
    add column suspended_ball varchar(40),
    add column suspended_at   timestamptz;
