-- How passages fared can be counted without reading each placement. The views are drawn anew.
DELETE FROM passage_placement;
ALTER TABLE passage_placement
    ADD COLUMN outcome           varchar(16) NOT NULL,
    ADD COLUMN algorithm_version integer     NOT NULL;
CREATE INDEX passage_placement_outcome ON passage_placement (algorithm_version, outcome);
