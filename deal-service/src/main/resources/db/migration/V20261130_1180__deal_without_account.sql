-- An open deal may have no account; the close is guarded.
alter table deal alter column account_id drop not null;
