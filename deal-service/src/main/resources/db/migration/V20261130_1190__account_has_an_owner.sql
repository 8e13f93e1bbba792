-- Whoever created an account owns it until somebody else is named.
update account set owner_id = created_by_id where owner_id is null;
alter table account alter column owner_id set not null;
