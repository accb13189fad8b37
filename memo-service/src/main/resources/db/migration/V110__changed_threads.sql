-- The last event that is shown of a thread, so that whoever has been told of the others is told of this one alone.
ALTER TABLE thread ADD COLUMN log_index bigint NOT NULL DEFAULT 0;
