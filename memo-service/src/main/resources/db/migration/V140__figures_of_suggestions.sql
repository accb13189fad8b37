-- What a suggestion shows is written when it is sent, as for a revision. Of those from before it was what their suggesters had
-- brought in.
INSERT INTO memo_figure (memo_id, hash)
SELECT DISTINCT memo_id, hash FROM followed_suggestion JOIN figure_upload USING (account)
WHERE position('figure:' IN suggestion) > 0 AND position(hash IN suggestion) > 0
ON CONFLICT DO NOTHING;
DROP INDEX followed_suggestion_figures;
ALTER TABLE followed_suggestion DROP COLUMN account;
