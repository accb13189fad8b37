-- Which version of the code has drawn the views; no row before that was noted. Other code draws them anew at its start.
CREATE TABLE views_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  integer NOT NULL
);
