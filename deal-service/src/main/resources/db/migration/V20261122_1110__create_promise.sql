-- What was promised to customers.
create table promise (
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
    statement                 varchar(4000) not null,
    kind                      varchar(40),
    channel                   varchar(40),
    made_by                   varchar(18) collate "C",
    made_to                   varchar(18) collate "C" references contact,
    made_on                   date,
    availability              varchar(40),
    in_contract               boolean not null,
    contest_reason            varchar(4000),
    late_disclosed            boolean not null,
    status                    varchar(40) not null,
    constraint promise_pk primary key (id)
);

create unique index promise_external_id on promise (lower(external_id)) where not is_deleted;
create index promise_system_modstamp on promise (system_modstamp);
create index promise_deal on promise (opportunity);
