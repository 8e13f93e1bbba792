-- The people that deals need; follows their lines and dates.
create table resource_demand (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    opportunity               varchar(18) collate "C" not null references deal,
    delivery_unit             varchar(18) collate "C",
    role                      varchar(40) not null,
    skills                    varchar(4000),
    hours                     numeric(9, 2) not null,
    starts_on                 date not null,
    ends_on                   date not null,
    state                     varchar(40) not null,
    probability               integer not null,
    demand_version            integer not null,
    constraint resource_demand_pk primary key (id)
);

create unique index resource_demand_external_id on resource_demand (lower(external_id)) where not is_deleted;
create index resource_demand_system_modstamp on resource_demand (system_modstamp);
create index resource_demand_deal on resource_demand (opportunity);
create index resource_demand_unit on resource_demand (delivery_unit) where not is_deleted;
