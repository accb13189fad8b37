-- Events: appended, never changed. Payload and metadata are the exact bytes that were written.
CREATE TABLE domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     varchar(64)  NOT NULL UNIQUE,
    aggregate_identifier varchar(64)  NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(64)  NOT NULL,
    time_stamp           varchar(40)  NOT NULL,
    payload_type         varchar(128) NOT NULL,
    payload_revision     varchar(32),
    payload              bytea        NOT NULL,
    meta_data            bytea        NOT NULL,
    UNIQUE (aggregate_identifier, sequence_number)
);

-- Committed events that have no place in the log yet.
CREATE TABLE event_pending (
    global_index bigint PRIMARY KEY REFERENCES domain_event_entry
);

-- The order in which consumers read: contiguous, without gaps.
CREATE TABLE log_entry (
    log_index    bigint      PRIMARY KEY,
    global_index bigint      NOT NULL UNIQUE REFERENCES domain_event_entry,
    sequenced_at timestamptz NOT NULL
);
CREATE INDEX log_entry_sequenced_at ON log_entry USING brin (sequenced_at);

-- A counter row, not a sequence: a rolled back batch leaves no hole.
CREATE TABLE log_head (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    log_index bigint NOT NULL
);
INSERT INTO log_head (log_index) VALUES (0);

CREATE FUNCTION note_pending_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO event_pending (global_index) VALUES (NEW.global_index);
    RETURN NULL;
END $$;
CREATE TRIGGER note_pending AFTER INSERT ON domain_event_entry
    FOR EACH ROW EXECUTE FUNCTION note_pending_event();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME;
END $$;
CREATE TRIGGER keep_events BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_log BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How far each consumer has come.
CREATE TABLE token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(40),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);
