-- The events this service has handled; the mark commits with the effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
) WITH (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);

-- Events that wait for a prerequisite, and the later events of their key behind them.
CREATE TABLE inbox_parked (
    id              bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    consumer        text        NOT NULL,
    event_id        uuid        NOT NULL,
    topic           text        NOT NULL,
    topic_partition integer     NOT NULL,
    topic_offset    bigint      NOT NULL,
    event_key       text        NOT NULL,
    headers         json        NOT NULL,
    payload         bytea,
    reason          text        NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    parked_at       timestamptz NOT NULL DEFAULT now(),
    next_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inbox_parked PRIMARY KEY (id),
    CONSTRAINT uq_inbox_parked_event UNIQUE (consumer, event_id)
) WITH (autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX ix_inbox_parked_key ON inbox_parked (consumer, topic, event_key, id);
