-- What an author has made of a suggestion where the draft said something else: a revision takes that instead.
ALTER TABLE followed_suggestion ADD COLUMN merged text;
