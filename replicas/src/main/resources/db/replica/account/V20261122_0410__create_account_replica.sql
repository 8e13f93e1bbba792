-- Copy of the accounts, kept by AccountChanged.
create table account (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    master_version      bigint not null default 0,
    name                varchar(255) not null,
    account_number      varchar(40),
    type                varchar(255),
    industry            varchar(255),
    parent_id           varchar(18) collate "C",
    owner_id            varchar(18) collate "C",
    phone               varchar(40),
    website             varchar(255),
    billing_street      varchar(255),
    billing_city        varchar(40),
    billing_state       varchar(80),
    billing_postal_code varchar(20),
    billing_country     varchar(80),
    annual_revenue      numeric(18, 2),
    number_of_employees integer,
    constraint account_pk primary key (id)
);

create index account_external_id on account (lower(external_id));
create index account_name on account (lower(name));
create index account_owner on account (owner_id);
create index account_parent on account (parent_id);
