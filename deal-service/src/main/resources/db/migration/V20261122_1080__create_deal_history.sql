-- What deals looked like; append-only.
create table deal_history (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    opportunity_id            varchar(18) collate "C" not null references deal,
    stage_name                varchar(255) not null,
    amount                    numeric(18, 2),
    currency_iso_code         varchar(3) not null,
    expected_revenue          numeric(18, 2),
    close_date                date not null,
    probability               numeric(5, 2) not null,
    forecast_category         varchar(40) not null,
    stage_change_reason       varchar(255),
    constraint deal_history_pk primary key (id)
);

create unique index deal_history_external_id on deal_history (lower(external_id)) where not is_deleted;
create index deal_history_system_modstamp on deal_history (system_modstamp);
create index deal_history_deal on deal_history (opportunity_id, created_date);
