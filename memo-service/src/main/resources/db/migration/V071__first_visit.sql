-- Who has put away what a demonstration says to somebody who comes for the first time.
ALTER TABLE account ADD COLUMN welcomed boolean NOT NULL DEFAULT false;
