-- Who works with an account besides its owner.
create table account_team_member (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    account_id       varchar(18) collate "C" not null,
    user_id          varchar(18) collate "C" not null,
    team_member_role varchar(255) not null,
    side             varchar(40),
    constraint account_team_member_pk primary key (id),
    constraint account_team_member_user_fk foreign key (user_id) references app_user (id)
);

create unique index account_team_member_once on account_team_member (account_id, user_id) where not is_deleted;
create unique index account_team_member_external_id on account_team_member (lower(external_id));
create index account_team_member_system_modstamp on account_team_member (system_modstamp);
create index account_team_member_user on account_team_member (user_id);
