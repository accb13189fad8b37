-- Whoever has been added has no password until they have chosen one.
ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;

-- With such a link somebody chooses a password, once. What the link says is stored nowhere.
CREATE TABLE password_link (
    username   varchar(64) PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    token_hash char(64)    NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);
