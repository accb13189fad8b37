-- Who made a suggestion: the figures that they have brought in for it are shown with it.
ALTER TABLE followed_suggestion ADD COLUMN account varchar(64);
-- Few suggestions show figures.
CREATE INDEX followed_suggestion_figures ON followed_suggestion (memo_id) WHERE position('figure:' IN suggestion) > 0;
