-- What authors are writing and have not submitted: one private working copy each. Not history; rows come and go.
CREATE TABLE draft (
    account       varchar(64) NOT NULL,
    memo_id       uuid        NOT NULL,
    base_revision integer     NOT NULL,
    markdown      bytea       NOT NULL,
    version       bigint      NOT NULL,
    saved_at      timestamptz NOT NULL,
    PRIMARY KEY (account, memo_id)
);

-- One for all drafts: a version that a window remembers from a removed draft never comes again.
CREATE SEQUENCE draft_version;
