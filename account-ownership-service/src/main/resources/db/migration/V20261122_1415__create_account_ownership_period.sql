-- The ledger. For each account its periods neither overlap nor leave a gap, exactly one is open, and the
-- past is never rewritten: all of that is refused here, whoever writes.
create extension if not exists btree_gist;

create sequence account_ownership_period_number;

create table account_ownership_period (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name           varchar(80) not null,
    account        varchar(18) collate "C" not null,
    phase          varchar(40) not null,
    side           varchar(40),
    owner          varchar(18) collate "C",
    effective_from timestamptz not null,
    effective_to   timestamptz,
    cause          varchar(40) not null,
    cause_record   varchar(18) collate "C",
    constraint account_ownership_period_pk primary key (id),
    constraint account_ownership_period_lasts check (effective_to > effective_from),
    constraint account_ownership_period_owned check ((phase = 'Unowned') = (owner is null)),
    constraint account_ownership_period_accountable check ((phase = 'Unowned') = (side is null)),
    constraint account_ownership_period_no_overlap
        exclude using gist (account with =, tstzrange(effective_from, effective_to) with &&)
);

create unique index account_ownership_period_one_open on account_ownership_period (account) where effective_to is null;
create unique index account_ownership_period_starts on account_ownership_period (account, effective_from);
create index account_ownership_period_ends on account_ownership_period (account, effective_to);
create unique index account_ownership_period_external_id on account_ownership_period (lower(external_id));
create index account_ownership_period_system_modstamp on account_ownership_period (system_modstamp);
create index account_ownership_period_owner on account_ownership_period (owner);

-- Asked at commit, because ending a period and beginning the next are two statements.
create function account_ownership_period_has_no_gap() returns trigger language plpgsql as $$
begin
    if not exists (select from account_ownership_period where account = new.account and effective_to is null) then
        raise exception 'Account % has no open ownership period', new.account
            using errcode = 'integrity_constraint_violation',
                  constraint = 'account_ownership_period_no_gap', table = 'account_ownership_period';
    end if;
    if (new.effective_to is not null
        and not exists (select from account_ownership_period following
                        where following.account = new.account and following.effective_from = new.effective_to))
       or (exists (select from account_ownership_period earlier
                   where earlier.account = new.account and earlier.effective_from < new.effective_from)
           and not exists (select from account_ownership_period preceding
                           where preceding.account = new.account and preceding.effective_to = new.effective_from)) then
        raise exception 'The ownership periods of account % leave a gap', new.account
            using errcode = 'integrity_constraint_violation',
                  constraint = 'account_ownership_period_no_gap', table = 'account_ownership_period';
    end if;
    return null;
end $$;

create constraint trigger account_ownership_period_no_gap
    after insert or update on account_ownership_period
    deferrable initially deferred
    for each row execute function account_ownership_period_has_no_gap();

-- A period is appended open; later it is ended, once. Nothing else about it ever changes.
create function account_ownership_period_is_append_only() returns trigger language plpgsql as $$
declare
    changed_by_ending constant text[] :=
        array ['effective_to', 'version', 'last_modified_date', 'last_modified_by_id', 'system_modstamp'];
begin
    if tg_op = 'INSERT' then
        if new.effective_to is null then
            return new;
        end if;
    elsif tg_op = 'UPDATE' then
        if old.effective_to is null and new.effective_to is not null
           and to_jsonb(old) - changed_by_ending = to_jsonb(new) - changed_by_ending then
            return new;
        end if;
    end if;
    raise exception 'The ownership ledger is append-only: a period is appended open and ended once'
        using errcode = 'restrict_violation',
              constraint = 'account_ownership_period_append_only', table = 'account_ownership_period';
end $$;

create trigger account_ownership_period_append_only
    before insert or update or delete on account_ownership_period
    for each row execute function account_ownership_period_is_append_only();

create trigger account_ownership_period_never_emptied
    before truncate on account_ownership_period
    for each statement execute function account_ownership_period_is_append_only();
