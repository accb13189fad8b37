-- Accounts that may not know the verdicts of others on a memo yet: lists redraw its row for them. Drawn with the memo's views.
CREATE TABLE withheld_memo (
    account varchar(64) NOT NULL,
    memo_id uuid        NOT NULL,
    PRIMARY KEY (account, memo_id)
);
CREATE INDEX withheld_memo_memo ON withheld_memo (memo_id);

-- What of an entry is not told to them: nothing, the entry, or all of the stream that begins with it.
ALTER TABLE history ADD COLUMN stream varchar(64) NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN withheld varchar(8) NOT NULL DEFAULT 'NOTHING';

-- A blocking thread is somebody's objection.
ALTER TABLE thread ADD COLUMN blocking boolean NOT NULL DEFAULT false;
