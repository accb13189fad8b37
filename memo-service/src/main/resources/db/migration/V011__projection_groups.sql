-- How far each group of views has drawn, by which version of the code, and the event at which it stands still, if it
-- does. Groups that are not here are drawn anew at the start.
CREATE TABLE projection_group (
    name         varchar(60) PRIMARY KEY,
    version      integer NOT NULL,
    log_index    bigint  NOT NULL,
    failed_index bigint,
    failed_at    timestamptz,
    failed_event text,
    error        text
) WITH (fillfactor = 50);

DROP TABLE views_version;
DELETE FROM token_entry WHERE processor_name = 'views';

-- Histories of anything, in the order of the log.
DROP TABLE memo_history;
CREATE TABLE history (
    subject   varchar(64) NOT NULL,
    log_index bigint      NOT NULL,
    entry     text        NOT NULL,
    PRIMARY KEY (subject, log_index)
);
