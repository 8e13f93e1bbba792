CREATE TABLE ledger (
    id      text   NOT NULL,
    version bigint NOT NULL,
    amount  bigint NOT NULL,
    CONSTRAINT pk_ledger PRIMARY KEY (id)
);
-- what consumers of the tests did
CREATE TABLE effect (
    id       bigint GENERATED ALWAYS AS IDENTITY,
    event_id uuid   NOT NULL,
    subject  text   NOT NULL,
    text     text,
    CONSTRAINT pk_effect PRIMARY KEY (id)
);
-- the order in which rows are written
CREATE TABLE writing (
    id    bigint GENERATED ALWAYS AS IDENTITY,
    what  text NOT NULL,
    txid  xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT pk_writing PRIMARY KEY (id)
);
CREATE FUNCTION note_writing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO writing (what) VALUES (TG_ARGV[0]);
    RETURN NEW;
END $$;
CREATE TRIGGER note_ledger BEFORE INSERT OR UPDATE ON ledger FOR EACH ROW EXECUTE FUNCTION note_writing('ledger');
CREATE TRIGGER note_pending BEFORE INSERT ON outbox_pending FOR EACH ROW EXECUTE FUNCTION note_writing('event');
