-- The stages deals pass through; administrators edit them.
create table deal_stage (
    id                        varchar(18) collate "C" not null,
    version                   bigint not null,
    is_deleted                boolean not null,
    created_date              timestamptz not null,
    created_by_id             varchar(18) collate "C" not null,
    last_modified_date        timestamptz not null,
    last_modified_by_id       varchar(18) collate "C" not null,
    system_modstamp           timestamptz not null,
    external_id               varchar(255),
    master_label              varchar(255) not null,
    api_name                  varchar(255) not null,
    sort_order                integer not null,
    is_active                 boolean not null,
    is_closed                 boolean not null,
    is_won                    boolean not null,
    default_probability       numeric(5, 2) not null,
    forecast_category_name    varchar(40) not null,
    required_fields           varchar(4000),
    allowed_previous_stages   varchar(4000),
    description               varchar(255),
    constraint deal_stage_pk primary key (id),
    constraint deal_stage_won_is_closed check (is_closed or not is_won),
    constraint deal_stage_probability check (default_probability between 0 and 100)
);

create unique index deal_stage_external_id on deal_stage (lower(external_id)) where not is_deleted;
create unique index deal_stage_api_name on deal_stage (lower(api_name)) where not is_deleted;
create index deal_stage_system_modstamp on deal_stage (system_modstamp);

-- The stages that Salesforce ships, so that its clients find the values they know.
insert into deal_stage (id, version, is_deleted, created_date, created_by_id, last_modified_date, last_modified_by_id,
    system_modstamp, master_label, api_name, sort_order, is_active, is_closed, is_won, default_probability,
    forecast_category_name)
select id, 0, false, now(), '005000000000000AAA', now(), '005000000000000AAA', now(), label, label, sort_order, true,
    label in ('Closed Won', 'Closed Lost'), label = 'Closed Won', probability, category
from (values
    ('01J000000000001EAA', 'Prospecting', 1, 10, 'Pipeline'),
    ('01J000000000002EAA', 'Qualification', 2, 10, 'Pipeline'),
    ('01J000000000003EAA', 'Needs Analysis', 3, 20, 'Pipeline'),
    ('01J000000000004EAA', 'Value Proposition', 4, 50, 'Pipeline'),
    ('01J000000000005EAA', 'Id. Decision Makers', 5, 60, 'Pipeline'),
    ('01J000000000006EAA', 'Perception Analysis', 6, 70, 'Pipeline'),
    ('01J000000000007EAA', 'Proposal/Price Quote', 7, 75, 'Pipeline'),
    ('01J000000000008EAA', 'Negotiation/Review', 8, 90, 'Pipeline'),
    ('01J000000000009EAA', 'Closed Won', 9, 100, 'Closed'),
    ('01J000000000010EAA', 'Closed Lost', 10, 0, 'Omitted')
) as standard (id, label, sort_order, probability, category);
