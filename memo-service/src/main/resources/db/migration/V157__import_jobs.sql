-- Imports as their pages ask for them, at whichever instance. The one that plays it says again and again that it is there.
CREATE TABLE import_job (
    account  varchar(64) NOT NULL,
    id       char(32)    NOT NULL,
    title    text        NOT NULL,
    state    varchar(20) NOT NULL,
    done     integer     NOT NULL,
    total    integer     NOT NULL,
    sentence text        NOT NULL,
    number   bigint,
    heard_at timestamptz NOT NULL,
    PRIMARY KEY (account, id)
);

CREATE TABLE import_line (
    account varchar(64) NOT NULL,
    id      char(32)    NOT NULL,
    place   integer     NOT NULL,
    line    text        NOT NULL,
    PRIMARY KEY (account, id, place),
    FOREIGN KEY (account, id) REFERENCES import_job ON DELETE CASCADE
);
