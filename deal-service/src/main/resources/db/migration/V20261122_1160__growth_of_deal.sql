-- Where an expansion of an account that delivery owns comes from.
alter table deal
    add column growth_opportunity varchar(18) collate "C",
    add column reentry_missing    boolean not null default false;
