-- Who is accountable for an account now; one row per account.
create sequence account_ownership_number;

create table account_ownership (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name                 varchar(80) not null,
    account              varchar(18) collate "C" not null,
    phase                varchar(40) not null,
    accountable_side     varchar(40),
    owner_id             varchar(18) collate "C",
    since                timestamptz not null,
    ownership_version    integer not null,
    active_engagements   integer not null,
    shadow_owner         varchar(18) collate "C",
    objection_until      timestamptz,
    primary_contact_side varchar(40),
    contact_policy       varchar(40) not null,
    allowed_topics       varchar(4000),
    disputed             boolean not null,
    frozen               boolean not null,
    constraint account_ownership_pk primary key (id),
    constraint account_ownership_account_uq unique (account),
    constraint account_ownership_owned check ((phase = 'Unowned') = (owner_id is null)),
    constraint account_ownership_accountable check ((phase = 'Unowned') = (accountable_side is null))
);

create unique index account_ownership_external_id on account_ownership (lower(external_id));
create index account_ownership_system_modstamp on account_ownership (system_modstamp);
create index account_ownership_owner on account_ownership (owner_id);
create index account_ownership_phase on account_ownership (phase);
