-- Texts that an author had at hand and that another one displaced, until their author throws them away.
CREATE TABLE text_put_aside (
    id            bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    account       varchar(64) NOT NULL,
    memo_id       uuid        NOT NULL,
    base_revision integer     NOT NULL,
    markdown      bytea       NOT NULL,
    content_hash  bytea       NOT NULL GENERATED ALWAYS AS (sha256(markdown)) STORED,
    put_aside_at  timestamptz NOT NULL,
    UNIQUE (account, memo_id, base_revision, content_hash)
);

-- What the author of a draft had written before it was merged with another text: its second parent.
ALTER TABLE draft ADD COLUMN unmerged bigint REFERENCES text_put_aside ON DELETE SET NULL;
