-- What sales take for granted.
create table assumption (
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
    basis                     varchar(4000),
    impact_hours              numeric(9, 2),
    impact_amount             numeric(18, 2),
    cost_bearer               varchar(40),
    owner                     varchar(18) collate "C",
    validate_by               date,
    outcome                   varchar(4000),
    proposed_amendment        varchar(18) collate "C",
    status                    varchar(40) not null,
    constraint assumption_pk primary key (id)
);

create unique index assumption_external_id on assumption (lower(external_id)) where not is_deleted;
create index assumption_system_modstamp on assumption (system_modstamp);
create index assumption_deal on assumption (opportunity);
create index assumption_due on assumption (validate_by) where status = 'Open' and not is_deleted;
