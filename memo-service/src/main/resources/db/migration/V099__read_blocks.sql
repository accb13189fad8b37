-- The words of a memo that each account has had before it long enough to read them, by the hash of their block: what is unchanged
-- in a later revision stays read. No events: nobody else learns of it.
CREATE TABLE read_block (
    account varchar(64) NOT NULL REFERENCES account ON DELETE CASCADE,
    memo_id uuid        NOT NULL,
    block   bytea       NOT NULL CHECK (length(block) = 16),
    PRIMARY KEY (account, memo_id, block)
);
