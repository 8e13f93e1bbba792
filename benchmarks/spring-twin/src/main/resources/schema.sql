CREATE TABLE IF NOT EXISTS deal (
    id                     varchar(18) PRIMARY KEY,
    version                bigint      NOT NULL,
    name                   varchar(120) NOT NULL,
    account_id             varchar(18) NOT NULL,
    stage_name             varchar(255) NOT NULL,
    amount                 numeric(18, 2),
    currency_iso_code      varchar(3)  NOT NULL,
    close_date             date        NOT NULL,
    probability            numeric(5, 2) NOT NULL,
    forecast_category_name varchar(40) NOT NULL,
    is_closed              boolean     NOT NULL,
    is_won                 boolean     NOT NULL,
    owner_id               varchar(18) NOT NULL,
    created_date           timestamptz NOT NULL DEFAULT now(),
    last_modified_date     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS deal_account ON deal (account_id);
CREATE INDEX IF NOT EXISTS deal_last_modified ON deal (last_modified_date);

CREATE TABLE IF NOT EXISTS deal_line (
    id         varchar(18) PRIMARY KEY,
    deal_id    varchar(18) NOT NULL REFERENCES deal,
    product_id varchar(18) NOT NULL,
    quantity   numeric(9, 2) NOT NULL,
    unit_price numeric(18, 2) NOT NULL
);
CREATE INDEX IF NOT EXISTS deal_line_deal ON deal_line (deal_id);

CREATE TABLE IF NOT EXISTS deal_history (
    id           varchar(18) PRIMARY KEY,
    deal_id      varchar(18) NOT NULL REFERENCES deal,
    stage_name   varchar(255) NOT NULL,
    amount       numeric(18, 2),
    close_date   date        NOT NULL,
    probability  numeric(5, 2) NOT NULL,
    created_date timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS deal_history_deal ON deal_history (deal_id, created_date);

CREATE TABLE IF NOT EXISTS event_log (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id   uuid        NOT NULL,
    type       text        NOT NULL,
    event_key  text        NOT NULL,
    payload    json        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
