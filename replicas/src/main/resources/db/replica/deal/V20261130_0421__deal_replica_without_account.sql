-- An open or lost deal may have no account.
alter table opportunity alter column account_id drop not null;
