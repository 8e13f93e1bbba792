-- What is told to subscribers. The channel's row is locked by whoever appends, until the commit: so numbers have no
-- gaps, and nobody who has read a number ever sees a smaller one appear.
CREATE TABLE stream_channel (
    name           text   NOT NULL,
    last_id        bigint NOT NULL,
    purged_through bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_stream_channel PRIMARY KEY (name)
) WITH (fillfactor = 50);

CREATE TABLE stream_event (
    channel    text        NOT NULL,
    replay_id  bigint      NOT NULL,
    event_id   uuid        NOT NULL,
    schema_id  text        NOT NULL,
    payload    text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stream_event PRIMARY KEY (channel, replay_id)
) WITH (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX ix_stream_event_created_at ON stream_event (created_at);
