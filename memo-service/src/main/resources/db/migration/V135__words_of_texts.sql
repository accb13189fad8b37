-- The words of a text follow from the text alone, which never changes: they are made once and outlive every drawing of the
-- views. Whoever makes them otherwise empties this table in a migration and raises the version of the memo's views.
CREATE TABLE revision_words (
    content_hash char(64) PRIMARY KEY,
    words        tsvector NOT NULL
);
INSERT INTO revision_words SELECT DISTINCT ON (content_hash) content_hash, words FROM memo_search;
CREATE INDEX revision_words_found ON revision_words USING gin (words);

ALTER TABLE memo_search DROP COLUMN words;
CREATE INDEX memo_search_text ON memo_search (content_hash);
