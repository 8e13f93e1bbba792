-- What this service announced: insert-only, a partition a day, whole days are dropped after the retention.
-- The column names fit Debezium's outbox event router (route by "topic", key "event_key", id "event_id").
CREATE TABLE event_log (
    seq               bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    txid              xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event_id          uuid        NOT NULL,
    aggregatetype     text        NOT NULL,
    aggregateid       text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    type              text        NOT NULL,
    topic             text        NOT NULL,
    event_key         text        NOT NULL,
    payload           json        NOT NULL,
    headers           json        NOT NULL,
    CONSTRAINT pk_event_log PRIMARY KEY (created_at, seq),
    CONSTRAINT ck_event_log_payload_size CHECK (octet_length(payload::text) <= 262144)
) PARTITION BY RANGE (created_at);

-- What the broker has not acknowledged yet. A row is deleted when it is, so no reader ever has to remember "the last id",
-- which would lose the rows of a transaction that took its ids early and committed late.
CREATE TABLE outbox_pending (
    seq        bigint      NOT NULL,
    created_at timestamptz NOT NULL,
    shard      smallint    NOT NULL,
    attempts   smallint    NOT NULL DEFAULT 0,
    replay     boolean     NOT NULL DEFAULT false,
    event_key  text        NOT NULL,
    next_at    timestamptz,
    parked_at  timestamptz,
    last_error text,
    CONSTRAINT pk_outbox_pending PRIMARY KEY (seq),
    CONSTRAINT ck_outbox_pending_shard CHECK (shard BETWEEN 0 AND 15)
) WITH (
    fillfactor = 80,
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_analyze_threshold = 5000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_vacuum_cost_delay = 0,
    -- giving pages back takes an exclusive lock, and a queue needs them again at once
    vacuum_truncate = off
);

-- The few rows that hold others back.
CREATE INDEX ix_outbox_pending_held ON outbox_pending (event_key, seq) WHERE next_at IS NOT NULL OR parked_at IS NOT NULL;

-- What may be sent now: neither parked nor delayed, and no earlier event of its key is.
CREATE VIEW outbox_due AS
SELECT p.*
FROM outbox_pending p
WHERE p.parked_at IS NULL
  AND (p.next_at IS NULL OR p.next_at <= now())
  AND NOT EXISTS (
    SELECT 1
    FROM outbox_pending earlier
    WHERE earlier.event_key = p.event_key
      AND earlier.seq < p.seq
      AND (earlier.next_at IS NOT NULL OR earlier.parked_at IS NOT NULL)
      AND (earlier.next_at > now() OR earlier.parked_at IS NOT NULL)
  );

-- A relay locks the rows of the shards it works on for the length of a batch; the end of its session frees them.
CREATE TABLE outbox_shard (
    shard smallint NOT NULL,
    CONSTRAINT pk_outbox_shard PRIMARY KEY (shard),
    CONSTRAINT ck_outbox_shard_shard CHECK (shard BETWEEN 0 AND 15)
);
INSERT INTO outbox_shard (shard) SELECT generate_series(0, 15);

-- What operators did to parked events, and why.
CREATE TABLE outbox_audit (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at         timestamptz NOT NULL DEFAULT now(),
    event_id   uuid        NOT NULL,
    action     text        NOT NULL,
    reason     text,
    actor_type text        NOT NULL,
    actor_id   text        NOT NULL,
    CONSTRAINT pk_outbox_audit PRIMARY KEY (id),
    CONSTRAINT ck_outbox_audit_action CHECK (action IN ('RETRY', 'SKIP')),
    CONSTRAINT ck_outbox_audit_reason CHECK (action <> 'SKIP' OR reason IS NOT NULL)
);
