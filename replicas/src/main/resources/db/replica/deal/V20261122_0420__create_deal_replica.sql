-- Copy of the deals, kept by the events about deals.
create table opportunity (
    id                     varchar(18) collate "C" not null,
    version                bigint not null,
    is_deleted             boolean not null,
    created_date           timestamptz not null,
    created_by_id          varchar(18) collate "C" not null,
    last_modified_date     timestamptz not null,
    last_modified_by_id    varchar(18) collate "C" not null,
    system_modstamp        timestamptz not null,
    external_id            varchar(255),
    master_version         bigint not null default 0,
    name                   varchar(120) not null,
    account_id             varchar(18) collate "C" not null,
    stage_name             varchar(255) not null,
    type                   varchar(255) not null,
    amount                 numeric(18, 2),
    currency_iso_code      varchar(3) not null,
    close_date             date not null,
    probability            numeric(5, 2) not null,
    forecast_category_name varchar(40) not null,
    is_closed              boolean not null,
    is_won                 boolean not null,
    owner_id               varchar(18) collate "C" not null,
    constraint opportunity_pk primary key (id)
);

create index opportunity_account on opportunity (account_id);
create index opportunity_owner on opportunity (owner_id);
create index opportunity_stage on opportunity (stage_name);
create index opportunity_close_date on opportunity (close_date);
