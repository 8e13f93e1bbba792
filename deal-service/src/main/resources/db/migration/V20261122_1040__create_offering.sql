-- Standard offerings.
create table offering (
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
    product_code              varchar(255),
    family                    varchar(255),
    description               varchar(4000),
    is_active                 boolean not null,
    needs_delivery            boolean not null,
    currency_iso_code         varchar(3) not null,
    standard_price            numeric(18, 2),
    min_effort_hours          numeric(9, 2),
    standard_effort_hours     numeric(9, 2),
    standard_duration_days    integer,
    standard_scope            text,
    methodology               varchar(255),
    required_skills           varchar(4000),
    delivery_unit             varchar(18) collate "C" references delivery_unit,
    default_assumptions       text,
    default_exclusions        text,
    constraint offering_pk primary key (id)
);

create unique index offering_external_id on offering (lower(external_id)) where not is_deleted;
create index offering_system_modstamp on offering (system_modstamp);
create index offering_name on offering (lower(name));
create index offering_product_code on offering (lower(product_code));
