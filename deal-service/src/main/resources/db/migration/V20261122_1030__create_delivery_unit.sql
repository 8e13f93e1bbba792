-- The parts of delivery that take on won deals.
create table delivery_unit (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    name                      varchar(80) not null,
    lead                      varchar(18) collate "C",
    skills                    varchar(4000),
    monthly_capacity_hours    numeric(9, 2),
    constraint delivery_unit_pk primary key (id)
);

create unique index delivery_unit_external_id on delivery_unit (lower(external_id)) where not is_deleted;
create index delivery_unit_system_modstamp on delivery_unit (system_modstamp);
