-- What the list of memos can be narrowed to. The group of the memo's views, whose version has been raised, fills it.
ALTER TABLE memo_list
    ADD COLUMN outcome     varchar(20),
    ADD COLUMN authors     varchar[] NOT NULL DEFAULT '{}',
    ADD COLUMN waiting_for varchar[] NOT NULL DEFAULT '{}',
    ADD COLUMN overdue     boolean   NOT NULL DEFAULT false;

-- The words of every revision, for the search in texts; whoever searches finds only what memo_list shows them.
CREATE TABLE memo_search (
    memo_id      uuid     NOT NULL,
    revision     integer  NOT NULL,
    content_hash char(64) NOT NULL,
    words        tsvector NOT NULL,
    PRIMARY KEY (memo_id, revision)
);
CREATE INDEX memo_search_words ON memo_search USING gin (words);
