-- histories that are being played, until they have come to their end: what was interrupted is played on at the next start
CREATE TABLE unfinished_import (
    account       varchar(64)  NOT NULL,
    id            char(32)     NOT NULL,
    name          text         NOT NULL,
    demonstration boolean      NOT NULL,
    content       bytea        NOT NULL,
    begun_at      timestamptz  NOT NULL,
    PRIMARY KEY (account, id)
);
