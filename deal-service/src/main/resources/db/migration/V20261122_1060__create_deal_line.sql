-- What deals sell.
create table deal_line (
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
    product2_id               varchar(18) collate "C" references offering,
    name                      varchar(255) not null,
    description               varchar(4000),
    quantity                  numeric(18, 2) not null,
    unit_price                numeric(18, 2) not null,
    total_price               numeric(18, 2) not null,
    component_type            varchar(255),
    effort_hours              numeric(9, 2) not null,
    customer_goal             varchar(4000),
    delivery_approach         varchar(4000),
    constraint deal_line_pk primary key (id),
    constraint deal_line_quantity check (quantity > 0),
    constraint deal_line_effort check (effort_hours >= 0)
);

create unique index deal_line_external_id on deal_line (lower(external_id)) where not is_deleted;
create index deal_line_system_modstamp on deal_line (system_modstamp);
create index deal_line_deal on deal_line (opportunity_id);
create index deal_line_offering on deal_line (product2_id);
