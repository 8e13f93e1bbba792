-- Won deals that are delivered for an account; one row per deal, however often the news of it arrives.
create sequence account_engagement_number;

create table account_engagement (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name               varchar(80) not null,
    account            varchar(18) collate "C" not null,
    deal               varchar(18) collate "C" not null,
    unit               varchar(18) collate "C",
    status             varchar(40) not null,
    won_at             timestamptz not null,
    handoff_started_at timestamptz,
    accepted_at        timestamptz,
    handoff            varchar(18) collate "C",
    delivery_owner     varchar(18) collate "C",
    constraint account_engagement_pk primary key (id),
    constraint account_engagement_deal_uq unique (deal)
);

create unique index account_engagement_external_id on account_engagement (lower(external_id));
create index account_engagement_system_modstamp on account_engagement (system_modstamp);
create index account_engagement_account on account_engagement (account);
