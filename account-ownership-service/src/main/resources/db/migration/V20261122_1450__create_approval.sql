-- What people ask for and others decide in all services, as approval clients query it.
create table process_definition (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name            varchar(80) not null,
    developer_name  varchar(80) not null,
    description     varchar(255) not null,
    table_enum_or_id varchar(40) not null,
    type            varchar(40) not null,
    state           varchar(40) not null,
    constraint process_definition_pk primary key (id)
);

create unique index process_definition_external_id on process_definition (lower(external_id));
create index process_definition_system_modstamp on process_definition (system_modstamp);

insert into process_definition (id, version, is_deleted, created_date, created_by_id, last_modified_date,
        last_modified_by_id, system_modstamp, name, developer_name, description, table_enum_or_id, type, state)
select id, 0, false, now(), '005000000000000AAA', now(), '005000000000000AAA', now(), name, developer_name,
       description, object, 'Approval', 'Active'
from (values
    ('04a000000000001AAA', 'Delivery Review', 'Delivery_Review', 'Delivery''s say before a deal is locked in.', 'Opportunity'),
    ('04a000000000002AAA', 'Handoff Acceptance', 'Handoff_Acceptance', 'Delivery takes over what sales has sold.', 'Handoff__c')
) as process (id, name, developer_name, description, object);

create table process_instance (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    process_definition_id varchar(18) collate "C" not null,
    target_object_id      varchar(18) collate "C" not null,
    status                varchar(40) not null,
    submitted_by_id       varchar(18) collate "C",
    last_actor_id         varchar(18) collate "C",
    completed_date        timestamptz,
    constraint process_instance_pk primary key (id),
    constraint process_instance_definition_fk foreign key (process_definition_id) references process_definition (id),
    constraint process_instance_completed check ((status = 'Pending') = (completed_date is null))
);

create unique index process_instance_external_id on process_instance (lower(external_id));
create index process_instance_system_modstamp on process_instance (system_modstamp);
create index process_instance_target on process_instance (target_object_id);

create table process_instance_step (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    process_instance_id varchar(18) collate "C" not null,
    place               integer not null,
    record              varchar(18) collate "C" not null,
    step_status         varchar(40) not null,
    follows             varchar(18) collate "C",
    actor_id            varchar(18) collate "C",
    original_actor_id   varchar(18) collate "C",
    comments            text,
    constraint process_instance_step_pk primary key (id),
    constraint process_instance_step_place_uq unique (process_instance_id, place),
    constraint process_instance_step_instance_fk foreign key (process_instance_id) references process_instance (id)
);

create unique index process_instance_step_external_id on process_instance_step (lower(external_id));
create index process_instance_step_system_modstamp on process_instance_step (system_modstamp);

create table process_instance_workitem (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    process_instance_id varchar(18) collate "C" not null,
    actor_id            varchar(18) collate "C",
    original_actor_id   varchar(18) collate "C",
    constraint process_instance_workitem_pk primary key (id),
    constraint process_instance_workitem_instance_fk foreign key (process_instance_id) references process_instance (id)
);

create unique index process_instance_workitem_external_id on process_instance_workitem (lower(external_id));
create index process_instance_workitem_system_modstamp on process_instance_workitem (system_modstamp);
create index process_instance_workitem_instance on process_instance_workitem (process_instance_id);
create index process_instance_workitem_actor on process_instance_workitem (actor_id);
