CREATE TABLE memo_history (
    memo_id uuid   NOT NULL,
    version bigint NOT NULL,
    entry   text   NOT NULL,
    PRIMARY KEY (memo_id, version)
);
