-- What checklists ask for, as data: layers of templates and their rows.
create table handoff_template (
    id                  varchar(18) collate "C" not null,
    version             bigint       not null,
    is_deleted          boolean      not null,
    created_date        timestamptz  not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz  not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz  not null,
    external_id         varchar(255),
    name                varchar(80)  not null,
    layer               varchar(40)  not null,
    match_value         varchar(4000),
    template_version    integer      not null,
    active              boolean      not null,
    owner_id            varchar(18) collate "C",
    constraint handoff_template_pk primary key (id)
);

create unique index handoff_template_external_id on handoff_template (lower(external_id));
create index handoff_template_system_modstamp on handoff_template (system_modstamp);

create table handoff_template_item (
    id                   varchar(18) collate "C" not null,
    version              bigint       not null,
    is_deleted           boolean      not null,
    created_date         timestamptz  not null,
    created_by_id        varchar(18) collate "C" not null,
    last_modified_date   timestamptz  not null,
    last_modified_by_id  varchar(18) collate "C" not null,
    system_modstamp      timestamptz  not null,
    external_id          varchar(255),
    template             varchar(18) collate "C" not null,
    item_key             varchar(80)  not null,
    operation            varchar(40)  not null,
    section              varchar(80),
    label                varchar(255),
    kind                 varchar(255),
    requirement          varchar(40),
    condition_expression varchar(1000),
    locked               boolean      not null,
    hard_gate            boolean      not null,
    provider_roles       varchar(4099),
    verifier_roles       varchar(4099),
    due_anchor           varchar(40),
    due_offset           integer,
    gate                 varchar(40),
    min_provenance       varchar(40),
    visibility           varchar(40)  not null,
    why_it_matters       text,
    example_answer       text,
    prefill_path         varchar(1000),
    prefill_provenance   varchar(40),
    sort_order           integer      not null,
    min_value            numeric(18, 2),
    max_value            numeric(18, 2),
    min_length           integer,
    max_length           integer,
    pattern              varchar(255),
    choices              text,
    min_items            integer,
    max_items            integer,
    empty_attestation    varchar(80),
    needs_checksum       boolean      not null,
    excluded_side        varchar(40),
    constraint handoff_template_item_pk primary key (id),
    constraint handoff_template_item_template foreign key (template) references handoff_template (id)
);

create unique index handoff_template_item_external_id on handoff_template_item (lower(external_id));
create unique index handoff_template_item_key on handoff_template_item (template, item_key) where not is_deleted;
create index handoff_template_item_system_modstamp on handoff_template_item (system_modstamp);
