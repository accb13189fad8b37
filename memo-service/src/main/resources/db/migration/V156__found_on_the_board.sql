-- What the board is searched by. The rows are drawn anew: the version of their group has been raised.
ALTER TABLE approval_board
    ADD COLUMN title       text        NOT NULL DEFAULT '',
    ADD COLUMN owner       varchar(64) NOT NULL DEFAULT '',
    ADD COLUMN authors     varchar[]   NOT NULL DEFAULT '{}',
    ADD COLUMN waiting_for varchar[]   NOT NULL DEFAULT '{}',
    ADD COLUMN outcome     varchar(20),
    ADD COLUMN overdue     boolean     NOT NULL DEFAULT false;
CREATE INDEX approval_board_number ON approval_board (number);

-- Letters without their case, as CaseFolding of the service has them. The collation is named because a database may know
-- the case of A to Z alone.
CREATE FUNCTION case_fold(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN replace(
    replace(lower(upper(lower(written COLLATE "und-x-icu") COLLATE "und-x-icu") COLLATE "und-x-icu"), 'ς', 'σ'),
    E'i\u0307', 'i');

-- The words of a text are found whatever their case; they are made anew with the views.
DELETE FROM revision_words;
