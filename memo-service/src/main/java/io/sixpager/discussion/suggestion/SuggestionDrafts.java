package io.sixpager.discussion.suggestion;

import io.sixpager.figure.KeptFigures;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copies of revisions that readers change, one for each reader and memo. Nobody else can ask for one. */
@Component
public class SuggestionDrafts implements KeptFigures {

    /** What takes the place of a copy that nobody has saved yet. */
    public static final long NONE = 0;

    /** @param version a new one each time that the copy is saved */
    public record SuggestionDraft(int baseRevision, String markdown, long version, Instant savedAt) {}

    private static final RowMapper<SuggestionDraft> DRAFT = (row, _) -> new SuggestionDraft(
            row.getInt("base_revision"),
            row.getString("markdown"),
            row.getLong("version"),
            row.getTimestamp("saved_at").toInstant());

    private final JdbcClient jdbc;

    SuggestionDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SuggestionDraft> find(String account, MemoId memoId) {
        return jdbc.sql("SELECT * FROM suggestion_draft WHERE account = ? AND memo_id = ?")
                .params(account, memoId.value())
                .query(DRAFT)
                .optional();
    }

    /**
     * Saves over the version that the sender has seen.
     *
     * @throws CommandRejected if there is another by now
     */
    public SuggestionDraft save(String account, MemoId memoId, int base, String markdown, long seen, Instant at) {
        return jdbc.sql(seen == NONE ? """
                        INSERT INTO suggestion_draft (account, memo_id, base_revision, markdown, version, saved_at)
                        VALUES (:account, :memo, :base, :markdown, nextval('draft_version'), :at)
                        ON CONFLICT DO NOTHING RETURNING *""" : """
                        UPDATE suggestion_draft SET base_revision = :base, markdown = :markdown,
                               version = nextval('draft_version'), saved_at = :at
                        WHERE account = :account AND memo_id = :memo AND version = :seen RETURNING *""")
                .param("account", account)
                .param("memo", memoId.value())
                .param("base", base)
                .param("markdown", markdown)
                .param("seen", seen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(DRAFT)
                .optional()
                .orElseThrow(() -> CommandRejected.conflict(
                        "You went on with your suggestions in another window. Open them anew; nothing is lost."));
    }

    public void remove(String account, MemoId memoId) {
        jdbc.sql("DELETE FROM suggestion_draft WHERE account = ? AND memo_id = ?")
                .params(account, memoId.value())
                .update();
    }

    @Override
    public Set<String> kept(Collection<String> hashes) {
        return jdbc.sql("""
                        SELECT hash FROM unnest(CAST(? AS text[])) AS figure (hash)
                        WHERE EXISTS (SELECT FROM suggestion_draft WHERE position(hash IN markdown) > 0)""")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }
}
