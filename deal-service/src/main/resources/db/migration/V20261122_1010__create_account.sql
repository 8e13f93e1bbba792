-- Customers.
create table account (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    name                      varchar(255) not null,
    account_number            varchar(40),
    type                      varchar(255),
    industry                  varchar(255),
    parent_id                 varchar(18) collate "C" references account,
    website                   varchar(255),
    phone                     varchar(40),
    fax                       varchar(40),
    description               text,
    currency_iso_code         varchar(3) not null,
    annual_revenue            numeric(18, 2),
    number_of_employees       integer,
    ownership                 varchar(255),
    ticker_symbol             varchar(20),
    sic                       varchar(20),
    sic_desc                  varchar(80),
    site                      varchar(80),
    rating                    varchar(255),
    account_source            varchar(255),
    billing_street            varchar(255),
    billing_city              varchar(40),
    billing_state             varchar(80),
    billing_postal_code       varchar(20),
    billing_country           varchar(80),
    shipping_street           varchar(255),
    shipping_city             varchar(40),
    shipping_state            varchar(80),
    shipping_postal_code      varchar(20),
    shipping_country          varchar(80),
    owner_id                  varchar(18) collate "C",
    ownership_phase           varchar(40) not null,
    accountable_side          varchar(40),
    at_risk                   boolean not null,
    ownership_version         bigint not null,
    constraint account_pk primary key (id)
);

create unique index account_external_id on account (lower(external_id)) where not is_deleted;
create index account_system_modstamp on account (system_modstamp);
create index account_name on account (lower(name));
create index account_parent on account (parent_id);
create index account_owner on account (owner_id);
