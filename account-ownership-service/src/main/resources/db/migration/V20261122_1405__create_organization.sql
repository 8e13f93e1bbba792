-- The one organisation of this installation.
create table organization (
    id                  varchar(18) collate "C" not null,
    version             bigint not null,
    is_deleted          boolean not null,
    created_date        timestamptz not null,
    created_by_id       varchar(18) collate "C" not null,
    last_modified_date  timestamptz not null,
    last_modified_by_id varchar(18) collate "C" not null,
    system_modstamp     timestamptz not null,
    external_id         varchar(255),
    name                  varchar(80) not null,
    instance_name         varchar(5) not null,
    is_sandbox            boolean not null,
    organization_type     varchar(40) not null,
    language_locale_key   varchar(40) not null,
    default_locale_sid_key varchar(40) not null,
    time_zone_sid_key     varchar(40) not null,
    namespace_prefix      varchar(15),
    trial_expiration_date timestamptz,
    constraint organization_pk primary key (id)
);

create unique index organization_only_one on organization ((true));
create unique index organization_external_id on organization (lower(external_id));
create index organization_system_modstamp on organization (system_modstamp);
