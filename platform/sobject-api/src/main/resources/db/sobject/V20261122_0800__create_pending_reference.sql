-- References accepted before the record they name had arrived from the service that masters it.
create table pending_reference (
    record_id varchar(18) collate "C" not null,
    field     varchar(80)             not null,
    object    varchar(80)             not null,
    target_id varchar(18) collate "C" not null,
    since     timestamptz             not null,
    constraint pending_reference_pk primary key (record_id, field)
);

create index pending_reference_target on pending_reference (target_id);
