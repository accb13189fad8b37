-- The figures of all texts, by the SHA-256 of their content. Never changed; one that no memo shows may be deleted.
CREATE TABLE figure (
    hash       char(64)    PRIMARY KEY,
    media_type varchar(40) NOT NULL,
    width      int         NOT NULL,
    height     int         NOT NULL,
    bytes      int         NOT NULL,
    content    bytea       NOT NULL,
    -- what is printed in its place: the picture of a drawing
    print      bytea
);
CREATE TRIGGER keep_figure BEFORE UPDATE ON figure
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who has brought a figure in and may therefore use it.
CREATE TABLE figure_upload (
    account varchar(64) NOT NULL,
    hash    char(64)    NOT NULL REFERENCES figure ON DELETE CASCADE,
    PRIMARY KEY (account, hash)
);

-- Which memos show a figure; written in the transaction of the revision.
CREATE TABLE memo_figure (
    memo_id uuid     NOT NULL,
    hash    char(64) NOT NULL REFERENCES figure,
    PRIMARY KEY (memo_id, hash)
);
CREATE INDEX memo_figure_hash ON memo_figure (hash);
