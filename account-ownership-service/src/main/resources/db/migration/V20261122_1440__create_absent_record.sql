-- Objects that clients ask for and Truce has no records of are read from here; nothing can be put in.
create table absent_record (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name                varchar(255),
    label               varchar(255),
    kind                varchar(255),
    related_id          varchar(18) collate "C",
    old_text            varchar(255),
    new_text            varchar(255),
    constraint absent_record_pk primary key (id),
    constraint absent_record_is_absent check (false)
);

-- The same of their references: a user has neither profile nor role.
alter table app_user
    add column profile_id varchar(18) collate "C" constraint app_user_profile_is_absent check (profile_id is null),
    add column user_role_id varchar(18) collate "C" constraint app_user_role_is_absent check (user_role_id is null);
