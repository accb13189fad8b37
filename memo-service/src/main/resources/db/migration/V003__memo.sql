-- The texts of all revisions, by the SHA-256 of their bytes; written in the transaction of their event.
CREATE TABLE revision_content (
    content_hash char(64) PRIMARY KEY,
    markdown     bytea    NOT NULL
);
CREATE TRIGGER keep_content BEFORE UPDATE OR DELETE OR TRUNCATE ON revision_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE SEQUENCE memo_number;

-- The answer to a command that was sent with an Idempotency-Key; written in the command's transaction.
CREATE TABLE command_answer (
    account         varchar(64)  NOT NULL,
    idempotency_key varchar(100) NOT NULL,
    fingerprint     char(64)     NOT NULL,
    receipt         text         NOT NULL,
    answered_at     timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (account, idempotency_key)
);
CREATE INDEX command_answer_answered_at ON command_answer USING brin (answered_at);

-- The fold of every memo: what the memo page is drawn from.
CREATE TABLE memo_details (
    memo_id uuid   PRIMARY KEY,
    number  bigint NOT NULL UNIQUE,
    version bigint NOT NULL,
    state   text   NOT NULL
) WITH (fillfactor = 85);

CREATE TABLE memo_list (
    memo_id    uuid         PRIMARY KEY,
    number     bigint       NOT NULL,
    title      varchar(200) NOT NULL,
    stage      varchar(20)  NOT NULL,
    restricted boolean      NOT NULL,
    readers    varchar[]    NOT NULL,
    updated_at timestamptz  NOT NULL,
    entry      text         NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX memo_list_order ON memo_list (updated_at DESC, number DESC);
