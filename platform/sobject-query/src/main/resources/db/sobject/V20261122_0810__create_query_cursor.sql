-- Answers to queries that have more than one page: the ids of their records, in order, as of one moment.
create table query_cursor (
    id           varchar(18) collate "C" not null,
    user_id      varchar(18) collate "C" not null,
    soql         text                    not null,
    with_deleted boolean                 not null,
    batch_size   integer                 not null,
    total_size   integer                 not null,
    expires_at   timestamptz             not null,
    constraint query_cursor_pk primary key (id)
);

create index query_cursor_expires_at on query_cursor (expires_at);

create table query_cursor_part (
    cursor_id  varchar(18) collate "C" not null,
    number     integer                 not null,
    record_ids varchar(18)[]           not null,
    constraint query_cursor_part_pk primary key (cursor_id, number),
    constraint query_cursor_part_cursor foreign key (cursor_id) references query_cursor (id) on delete cascade
);
