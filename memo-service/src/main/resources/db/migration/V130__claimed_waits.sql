-- Whether a wait began at a date that an import claims, which is told beside it. The rows are drawn anew: the version of
-- their group has been raised.
ALTER TABLE wait ADD COLUMN claimed boolean NOT NULL DEFAULT false;
