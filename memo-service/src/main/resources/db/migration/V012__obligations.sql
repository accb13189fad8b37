-- What accounts owe, of any source. A source draws its own rows and no others; the group of the memo's views, whose
-- version has been raised, draws them at the start.
DROP TABLE inbox;
CREATE TABLE obligation (
    source     varchar(40) NOT NULL,
    subject    varchar(64) NOT NULL,
    ordinal    integer     NOT NULL,
    account    varchar(64) NOT NULL,
    since      timestamptz NOT NULL,
    obligation text        NOT NULL,
    PRIMARY KEY (source, subject, ordinal)
);
CREATE INDEX obligation_account ON obligation (account, since);
