-- What somebody is changing in a revision in order to suggest it. Private as drafts are: no event tells of it.
CREATE TABLE suggestion_draft (
    account       varchar(64) NOT NULL,
    memo_id       uuid        NOT NULL,
    base_revision integer     NOT NULL,
    markdown      text        NOT NULL,
    version       bigint      NOT NULL,
    saved_at      timestamptz NOT NULL,
    PRIMARY KEY (account, memo_id)
);

-- The suggestions that the policy knows of, and whether one waits for a revision that says it.
CREATE TABLE followed_suggestion (
    thread_id  uuid    PRIMARY KEY,
    memo_id    uuid    NOT NULL,
    suggestion text    NOT NULL,
    accepted   boolean NOT NULL
);
CREATE INDEX followed_suggestion_memo ON followed_suggestion (memo_id);
