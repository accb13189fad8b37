-- An event follows the one before it. A writer that remembers events which a fail-over has lost would leave a gap; it is
-- refused like one whose place is taken, and reads anew what is there.
CREATE FUNCTION require_predecessor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.sequence_number > 0 AND NOT EXISTS (
        SELECT FROM domain_event_entry
        WHERE aggregate_identifier = NEW.aggregate_identifier AND sequence_number = NEW.sequence_number - 1
    ) THEN
        RAISE EXCEPTION 'Event % of % does not follow any.', NEW.sequence_number, NEW.aggregate_identifier
            USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follow_predecessor BEFORE INSERT ON domain_event_entry
    FOR EACH ROW EXECUTE FUNCTION require_predecessor();
