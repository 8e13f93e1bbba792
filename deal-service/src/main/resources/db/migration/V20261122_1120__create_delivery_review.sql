-- What delivery says about deals before they are won.
create sequence delivery_review_number;

create table delivery_review (
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
    delivery_unit             varchar(18) collate "C" references delivery_unit,
    status                    varchar(40) not null,
    is_current                boolean not null,
    previous_review           varchar(18) collate "C" references delivery_review,
    requested_by              varchar(18) collate "C" not null,
    requested_at              timestamptz not null,
    due_at                    timestamptz not null,
    reviewer                  varchar(18) collate "C",
    delegate                  varchar(18) collate "C",
    claimed_at                timestamptz,
    escalation_level          integer not null,
    scope_version             integer not null,
    scope_fingerprint         varchar(64) not null,
    scope_snapshot            text not null,
    reopen_seq                integer not null,
    decision                  varchar(40),
    decided_by                varchar(18) collate "C",
    decided_at                timestamptz,
    skills_rating             varchar(10),
    capacity_rating           varchar(10),
    timeline_rating           varchar(10),
    budget_rating             varchar(10),
    technology_rating         varchar(10),
    customer_readiness_rating varchar(10),
    dependency_rating         varchar(10),
    rating_notes              text,
    methodology_fit           varchar(10),
    methodology_fit_why       varchar(4000),
    reviewed_effort_hours     numeric(9, 2),
    feasible_go_live          date,
    findings                  text,
    reason_codes              varchar(255),
    counter_proposal          text,
    waiver_reason             varchar(4000),
    valid_until               date,
    capacity_valid_until      date,
    constraint delivery_review_pk primary key (id)
);

create unique index delivery_review_external_id on delivery_review (lower(external_id)) where not is_deleted;
create index delivery_review_system_modstamp on delivery_review (system_modstamp);
create index delivery_review_deal on delivery_review (opportunity);
create index delivery_review_due on delivery_review (due_at) where status in ('Requested', 'In Review');
create index delivery_review_valid on delivery_review (valid_until) where is_current;

-- What approvals depend on.
create table review_condition (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    delivery_review           varchar(18) collate "C" not null references delivery_review,
    opportunity               varchar(18) collate "C" not null references deal,
    text                      varchar(4000) not null,
    gate                      varchar(40) not null,
    owner                     varchar(18) collate "C" not null,
    due_on                    date not null,
    status                    varchar(40) not null,
    constraint review_condition_pk primary key (id)
);

create unique index review_condition_external_id on review_condition (lower(external_id)) where not is_deleted;
create index review_condition_system_modstamp on review_condition (system_modstamp);
create index review_condition_review on review_condition (delivery_review);
