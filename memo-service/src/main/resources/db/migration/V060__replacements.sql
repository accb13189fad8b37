-- Which memos another one has taken the place of: the way back from a successor.
CREATE TABLE replacement (
    memo_id   uuid PRIMARY KEY,
    successor uuid NOT NULL
);
CREATE INDEX replacement_successor ON replacement (successor);
