-- What a deal means for delivery: derived from its scope and stored, so that queries can ask for it.
alter table deal
    add column standardisation          numeric(5, 2),
    add column requires_review          boolean not null default false,
    add column review_codes             varchar(255),
    add column review_reasons           text,
    add column review_status            varchar(40) not null default 'Not Required',
    add column reviewed_effort_hours    numeric(9, 2),
    add column feasible_go_live         date,
    add column expertise_coverage       numeric(5, 2),
    add column first_of_kind            boolean not null default false,
    add column risk_score               integer not null default 0,
    add column risk_reasons             text,
    add column exclusions               text,
    -- SHA-256 of nothing: no lines, no promises, no assumptions
    add column line_prices_fingerprint  varchar(64) not null
        default 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    add column promises_fingerprint     varchar(64) not null
        default 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    add column assumptions_fingerprint  varchar(64) not null
        default 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

create index deal_review_status on deal (review_status);

alter table offering
    add column min_price         numeric(18, 2),
    add column max_price         numeric(18, 2),
    add column max_effort_hours  numeric(9, 2),
    add column min_duration_days integer,
    add column max_duration_days integer;

alter table deal_line
    add column required_skills varchar(4000);
