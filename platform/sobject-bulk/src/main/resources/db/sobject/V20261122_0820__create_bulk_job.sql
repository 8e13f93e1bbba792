-- Jobs of the Bulk API 2.0. What they read and what became of it stands in parts of some hundred rows, so that
-- nothing large is ever held in memory, several workers share a job, and a part is done whole or not at all.
create table bulk_job (
    id                varchar(18) collate "C" not null,
    kind              varchar(8)              not null,
    operation         varchar(12)             not null,
    object            varchar(80)             not null,
    external_id_field varchar(80),
    soql              text,
    state             varchar(16)             not null,
    api_version       integer                 not null,
    column_delimiter  varchar(12)             not null,
    line_ending       varchar(4)              not null,
    columns           text,
    created_by_id     varchar(18) collate "C" not null,
    created_date      timestamptz             not null,
    system_modstamp   timestamptz             not null,
    queued_at         timestamptz,
    started_at        timestamptz,
    ended_at          timestamptz,
    next_page         text,
    error_message     text,
    constraint bulk_job_pk primary key (id),
    constraint bulk_job_kind check (kind in ('INGEST', 'QUERY'))
);

create index bulk_job_busy on bulk_job (queued_at) where state in ('UploadComplete', 'InProgress');
create index bulk_job_created_date on bulk_job (created_date);

-- Rows and outcomes are lines of JSON. The part that is locked is the part that is worked on: the lock goes with the worker.
create table bulk_part (
    job_id    varchar(18) collate "C" not null,
    number    integer                 not null,
    first_row bigint                  not null,
    row_count integer                 not null,
    rows      text                    not null,
    done      integer                 not null default 0,
    failed    integer                 not null default 0,
    outcomes  text                    not null default '',
    constraint bulk_part_pk primary key (job_id, number),
    constraint bulk_part_job foreign key (job_id) references bulk_job (id) on delete cascade
);

create index bulk_part_open on bulk_part (job_id, number) where done < row_count;
