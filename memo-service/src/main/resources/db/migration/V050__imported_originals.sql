-- texts of a history that today's rules would refuse, as they were before they were changed to be revisions
CREATE TABLE imported_original (
    memo_id  uuid    NOT NULL,
    revision integer NOT NULL,
    content  bytea   NOT NULL,
    PRIMARY KEY (memo_id, revision)
);
