-- In what lines differ from the standard offerings they sell.
create table line_deviation (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    opportunity_line_item     varchar(18) collate "C" not null references deal_line,
    opportunity               varchar(18) collate "C" not null references deal,
    difference                varchar(4000) not null,
    reason                    varchar(4000),
    extra_effort_hours        numeric(9, 2),
    constraint line_deviation_pk primary key (id)
);

create unique index line_deviation_external_id on line_deviation (lower(external_id)) where not is_deleted;
create index line_deviation_system_modstamp on line_deviation (system_modstamp);
create index line_deviation_deal on line_deviation (opportunity);
