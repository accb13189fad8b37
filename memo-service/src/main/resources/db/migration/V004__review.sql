CREATE TABLE approval_board (
    memo_id    uuid        PRIMARY KEY,
    number     bigint      NOT NULL,
    stage      varchar(20) NOT NULL,
    restricted boolean     NOT NULL,
    readers    varchar[]   NOT NULL,
    card       text        NOT NULL
) WITH (fillfactor = 85);

CREATE TABLE inbox (
    memo_id    uuid        NOT NULL,
    account    varchar(64) NOT NULL,
    kind       varchar(40) NOT NULL,
    since      timestamptz NOT NULL,
    obligation text        NOT NULL,
    PRIMARY KEY (memo_id, account, kind)
);
CREATE INDEX inbox_account ON inbox (account, since);
