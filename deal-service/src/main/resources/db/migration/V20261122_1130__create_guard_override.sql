-- Guards that executives let pass; append-only.
create table guard_override (
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
    guard                     varchar(10) not null,
    reason                    varchar(4000) not null,
    overridden_by             varchar(18) collate "C" not null,
    overridden_at             timestamptz not null,
    reopen_seq                integer not null,
    scope_snapshot            text not null,
    constraint guard_override_pk primary key (id)
);

create unique index guard_override_external_id on guard_override (lower(external_id)) where not is_deleted;
create index guard_override_system_modstamp on guard_override (system_modstamp);
create index guard_override_deal on guard_override (opportunity);
