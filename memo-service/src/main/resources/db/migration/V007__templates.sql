-- Templates of the installation's own; the built-in ones are in the jar.
CREATE TABLE template (
    key         varchar(64)  PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9-]*$'),
    name        varchar(100) NOT NULL,
    description varchar(200) NOT NULL,
    markdown    bytea        NOT NULL
);
