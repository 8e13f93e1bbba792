-- Who works on deals.
create table deal_team_member (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    opportunity_id            varchar(18) collate "C" not null references deal,
    user_id                   varchar(18) collate "C" not null,
    team_member_role          varchar(255) not null,
    constraint deal_team_member_pk primary key (id)
);

create unique index deal_team_member_external_id on deal_team_member (lower(external_id)) where not is_deleted;
create index deal_team_member_system_modstamp on deal_team_member (system_modstamp);
create index deal_team_member_deal on deal_team_member (opportunity_id);
create index deal_team_member_user on deal_team_member (user_id);
