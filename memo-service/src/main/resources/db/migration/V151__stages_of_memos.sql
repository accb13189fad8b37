-- When a memo came to each of its stages: how long people are waited for is told by stage, too. The rows are drawn anew: the
-- version of their group has been raised.
CREATE TABLE memo_stage (
    number bigint      NOT NULL,
    opened bigint      NOT NULL,
    stage  varchar(20) NOT NULL,
    since  timestamptz NOT NULL,
    PRIMARY KEY (number, opened)
);
