-- Codes are compared with what this secret makes of the time, so it lies here as it is.
CREATE TABLE second_factor (
    username     varchar(64) PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    secret       bytea       NOT NULL,
    active_since timestamptz,
    last_step    bigint      NOT NULL DEFAULT 0,
    misses       integer     NOT NULL DEFAULT 0
);

-- What a recovery code says is stored nowhere.
CREATE TABLE recovery_code (
    username  varchar(64) NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    code_hash char(64)    NOT NULL,
    PRIMARY KEY (username, code_hash)
);
