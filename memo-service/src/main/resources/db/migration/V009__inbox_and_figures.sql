-- One person may owe a memo the same thing twice: an answer to each of two objections.
ALTER TABLE inbox DROP CONSTRAINT inbox_pkey;
ALTER TABLE inbox ADD COLUMN ordinal int NOT NULL DEFAULT 0;
ALTER TABLE inbox ALTER COLUMN ordinal DROP DEFAULT;
ALTER TABLE inbox ADD PRIMARY KEY (memo_id, account, kind, ordinal);

-- Figures that nothing shows go after a while. Of those that are there already nobody knows since when.
ALTER TABLE figure_upload ADD COLUMN uploaded_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE figure_upload ALTER COLUMN uploaded_at DROP DEFAULT;

-- Answers are kept for good and never looked for by their time.
DROP INDEX command_answer_answered_at;
