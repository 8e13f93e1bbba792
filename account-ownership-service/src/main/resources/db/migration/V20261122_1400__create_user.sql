-- People and machine users; mastered here.
create table app_user (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    username                  varchar(80) not null,
    first_name                varchar(40),
    last_name                 varchar(80) not null,
    name                      varchar(121) not null,
    email                     varchar(128) not null,
    is_active                 boolean not null,
    manager_id                varchar(18) collate "C",
    side                      varchar(40),
    roles                     varchar(4099),
    delivery_unit             varchar(80),
    growth_training_completed date,
    constraint app_user_pk primary key (id),
    constraint app_user_manager_fk foreign key (manager_id) references app_user (id),
    constraint app_user_not_own_manager check (manager_id <> id)
);

create unique index app_user_username on app_user (lower(username));
create unique index app_user_external_id on app_user (lower(external_id));
create index app_user_system_modstamp on app_user (system_modstamp);
create index app_user_name on app_user (lower(name));
create index app_user_manager on app_user (manager_id);
