CREATE TABLE account (
    username      varchar(64)  PRIMARY KEY CHECK (username ~ '^[a-z][a-z0-9._-]*$'),
    name          varchar(200) NOT NULL,
    title         varchar(200) NOT NULL,
    role          varchar(20)  NOT NULL CHECK (role IN ('MEMBER', 'AUDITOR', 'ADMINISTRATOR')),
    password_hash varchar(200) NOT NULL,
    active        boolean      NOT NULL DEFAULT true,
    demonstration boolean      NOT NULL DEFAULT false
);

-- The tables of Spring Session.
CREATE TABLE spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
) WITH (fillfactor = 70);
CREATE INDEX spring_session_expiry_time ON spring_session (expiry_time);
CREATE INDEX spring_session_principal_name ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
