-- What each account last looked at, and what it had looked at before the visit that this was. No events: nobody else learns of it.
CREATE TABLE last_look (
    account         varchar(64) NOT NULL REFERENCES account ON DELETE CASCADE,
    memo_id         uuid        NOT NULL,
    revision        integer     NOT NULL,
    looked_at       timestamptz NOT NULL,
    before_revision integer,
    before_at       timestamptz,
    PRIMARY KEY (account, memo_id)
);


-- The threads that are open, and for whom each waits: a picture of their folds.
CREATE TABLE open_thread (
    thread_id uuid   PRIMARY KEY,
    memo_id   uuid   NOT NULL,
    waits_for text[] NOT NULL
);
CREATE INDEX open_thread_memo ON open_thread (memo_id);
