-- What is said of memos, thread by thread: a picture of each thread's fold.
CREATE TABLE thread (
    thread_id uuid        PRIMARY KEY,
    memo_id   uuid        NOT NULL,
    version   bigint      NOT NULL,
    opened_at timestamptz NOT NULL,
    state     text        NOT NULL
);
CREATE INDEX thread_memo ON thread (memo_id, opened_at, thread_id);

-- Comments that nobody but their writer has seen. They are no events: what is private is in nobody's history.
CREATE TABLE private_comment (
    comment_id uuid        PRIMARY KEY,
    account    varchar(64) NOT NULL,
    memo_id    uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    comment    text        NOT NULL
);
CREATE INDEX private_comment_of ON private_comment (account, memo_id, written_at);

-- Where passages stand in later revisions, as it was recorded.
CREATE TABLE passage_placement (
    memo_id   uuid    NOT NULL,
    revision  integer NOT NULL,
    thread_id uuid    NOT NULL,
    log_index bigint  NOT NULL,
    placement text    NOT NULL,
    PRIMARY KEY (memo_id, revision, thread_id)
);

-- The threads that the policy knows of, with the passage from which each is placed.
CREATE TABLE followed_thread (
    thread_id uuid PRIMARY KEY,
    memo_id   uuid NOT NULL,
    passage   text
);
CREATE INDEX followed_thread_memo ON followed_thread (memo_id);
