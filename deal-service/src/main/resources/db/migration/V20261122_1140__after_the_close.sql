-- What happens after the close: credit, amendments, reversals, actuals; and what handoff-service says about handoffs.
alter table deal
    add column actual_effort_hours numeric(9, 2),
    add column actual_start        date,
    add column actual_go_live      date;

create table deal_split (
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
    split_owner_id            varchar(18) collate "C" not null,
    side                      varchar(40) not null,
    split_type                varchar(40) not null,
    split_percentage          numeric(5, 2) not null,
    constraint deal_split_pk primary key (id)
);

create unique index deal_split_external_id on deal_split (lower(external_id)) where not is_deleted;
create index deal_split_system_modstamp on deal_split (system_modstamp);
create index deal_split_deal on deal_split (opportunity_id);

create table close_reversal (
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
    kind                      varchar(40) not null,
    reason                    varchar(4000) not null,
    stage_name                varchar(255),
    requested_by              varchar(18) collate "C" not null,
    consent_of                varchar(40),
    status                    varchar(40) not null,
    decided_by                varchar(18) collate "C",
    decided_at                timestamptz,
    handoff_id                varchar(18) collate "C",
    handoff_state             varchar(40),
    constraint close_reversal_pk primary key (id)
);

create unique index close_reversal_external_id on close_reversal (lower(external_id)) where not is_deleted;
create index close_reversal_system_modstamp on close_reversal (system_modstamp);
create index close_reversal_deal on close_reversal (opportunity);

create sequence deal_amendment_number;

create table deal_amendment (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    number                    varchar(40) not null,
    opportunity               varchar(18) collate "C" not null references deal,
    kinds                     varchar(255) not null,
    description               varchar(4000),
    delta_amount              numeric(18, 2) not null,
    delta_effort_hours        numeric(9, 2) not null,
    new_go_live               date,
    affected_item_keys        varchar(4000),
    document_url              varchar(255),
    document_sha256           varchar(64),
    deal_revision             integer not null,
    decided_by                varchar(18) collate "C",
    reviewed_delta_hours      numeric(9, 2),
    feasible_go_live          date,
    status                    varchar(40) not null,
    constraint deal_amendment_pk primary key (id)
);

create unique index deal_amendment_external_id on deal_amendment (lower(external_id)) where not is_deleted;
create index deal_amendment_system_modstamp on deal_amendment (system_modstamp);
create index deal_amendment_deal on deal_amendment (opportunity);

create table deal_handoff (
    deal_id             varchar(18) collate "C" not null,
    handoff_id          varchar(18) collate "C" not null,
    status              varchar(40) not null,
    accepted_at         timestamptz,
    pre_close_readiness integer not null,
    source_version      bigint not null,
    constraint deal_handoff_pk primary key (deal_id)
);
