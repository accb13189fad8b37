-- To which memo something is owed, whether by it or by what is said of it. The rows are drawn anew: the versions of their
-- groups have been raised.
ALTER TABLE obligation ADD COLUMN number bigint;
CREATE INDEX obligation_number ON obligation (number);

-- Reminders, of which the last one to a debt counts: a picture of their events.
CREATE TABLE nudge (
    source  varchar(40) NOT NULL,
    subject varchar(64) NOT NULL,
    account varchar(64) NOT NULL,
    kind    varchar(40) NOT NULL,
    by      varchar(64) NOT NULL,
    at      timestamptz NOT NULL,
    reason  text        NOT NULL,
    PRIMARY KEY (source, subject, account, kind, by)
);
CREATE INDEX nudge_account ON nudge (account);

-- What somebody has put off for themselves. It is no event: nobody else learns of it.
CREATE TABLE snooze (
    account varchar(64) NOT NULL,
    source  varchar(40) NOT NULL,
    subject varchar(64) NOT NULL,
    kind    varchar(40) NOT NULL,
    at      timestamptz NOT NULL,
    until   timestamptz NOT NULL,
    debt    varchar(64) NOT NULL,
    PRIMARY KEY (account, source, subject, kind)
);

-- How long something waited for somebody, and what still waits: drawn event by event, by the dates of those who acted.
CREATE TABLE wait (
    source  varchar(40) NOT NULL,
    subject varchar(64) NOT NULL,
    account varchar(64) NOT NULL,
    kind    varchar(40) NOT NULL,
    opened  bigint      NOT NULL,
    number  bigint      NOT NULL,
    since   timestamptz NOT NULL,
    ended   timestamptz,
    PRIMARY KEY (source, subject, account, kind, opened)
);
CREATE INDEX wait_account ON wait (account, ended);
CREATE INDEX wait_number ON wait (number, ended);
