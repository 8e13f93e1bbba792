-- The people at the customer.
create table contact (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    account_id                varchar(18) collate "C" references account,
    first_name                varchar(40),
    last_name                 varchar(80) not null,
    name                      varchar(121) not null,
    title                     varchar(128),
    email                     varchar(80),
    phone                     varchar(40),
    preferred_channel         varchar(255),
    owner_id                  varchar(18) collate "C",
    constraint contact_pk primary key (id)
);

create unique index contact_external_id on contact (lower(external_id)) where not is_deleted;
create index contact_system_modstamp on contact (system_modstamp);
create index contact_account on contact (account_id);
create index contact_name on contact (lower(name));
create index contact_email on contact (lower(email));
