package io.sixpager.memo.draft;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.figure.KeptFigures;
import io.sixpager.memo.model.MemoId;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working copies of all authors, one for each author and memo, byte for byte as their editor sent them. */
@Component
public class WorkingCopies implements KeptFigures {

    /** What takes the place of a working copy that nobody has saved yet. */
    static final long NONE = 0;

    private static final RowMapper<WorkingCopy> COPY = (row, _) -> new WorkingCopy(
            row.getInt("base_revision"),
            new String(row.getBytes("markdown"), StandardCharsets.UTF_8),
            row.getLong("version"),
            row.getTimestamp("saved_at").toInstant(),
            row.getObject("unmerged", Long.class));

    private final JdbcClient jdbc;

    WorkingCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkingCopy> find(String account, MemoId memoId) {
        return jdbc.sql("SELECT * FROM draft WHERE account = ? AND memo_id = ?")
                .param(account)
                .param(memoId.value())
                .query(COPY)
                .optional();
    }

    /** Saves over the version that the sender has seen; nothing if there is another by now. */
    Optional<WorkingCopy> save(
            String account,
            MemoId memoId,
            int baseRevision,
            String markdown,
            @Nullable Long unmerged,
            long seen,
            Instant at) {
        return jdbc.sql(seen == NONE ? """
                                INSERT INTO draft (account, memo_id, base_revision, markdown, version, saved_at, unmerged)
                                VALUES (:account, :memo, :base, :markdown, nextval('draft_version'), :at,
                                        (SELECT id FROM text_put_aside
                                         WHERE id = :unmerged AND account = :account AND memo_id = :memo))
                                ON CONFLICT DO NOTHING RETURNING *""" : """
                                UPDATE draft SET base_revision = :base, markdown = :markdown,
                                       version = nextval('draft_version'), saved_at = :at,
                                       unmerged = (SELECT id FROM text_put_aside
                                                   WHERE id = :unmerged AND account = :account AND memo_id = :memo)
                                WHERE account = :account AND memo_id = :memo AND version = :seen RETURNING *""")
                .param("account", account)
                .param("memo", memoId.value())
                .param("base", baseRevision)
                .param("markdown", markdown.getBytes(StandardCharsets.UTF_8))
                .param("unmerged", unmerged, Types.BIGINT)
                .param("seen", seen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(COPY)
                .optional();
    }

    @Override
    public Set<String> kept(Collection<String> hashes) {
        return jdbc.sql("""
                        SELECT hash FROM unnest(CAST(? AS text[])) AS figure (hash)
                        WHERE EXISTS (SELECT FROM draft WHERE position(convert_to(hash, 'UTF8') IN markdown) > 0)""")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }

    void remove(String account, MemoId memoId) {
        jdbc.sql("DELETE FROM draft WHERE account = ? AND memo_id = ?")
                .param(account)
                .param(memoId.value())
                .update();
    }

    /**
     * The version of the working copy that is about to become a revision, or a parent of one. To find it a whole text is
     * read, so that it is asked for before a command is sent.
     *
     * @param hashes of what is submitted, in canonical form
     */
    public OptionalLong find(String account, MemoId memoId, Collection<String> hashes) {
        return find(account, memoId).stream()
                .filter(copy -> isIn(copy.markdown(), hashes))
                .mapToLong(WorkingCopy::version)
                .findFirst();
    }

    /** Removes a version of a working copy; one that was saved since is kept. */
    void remove(String account, MemoId memoId, long version) {
        jdbc.sql("DELETE FROM draft WHERE account = ? AND memo_id = ? AND version = ?")
                .params(account, memoId.value(), version)
                .update();
    }

    private static boolean isIn(String markdown, Collection<String> hashes) {
        try {
            return hashes.contains(CanonicalText.of(markdown).hash());
        } catch (UnacceptableText _) {
            return false;
        }
    }
}
