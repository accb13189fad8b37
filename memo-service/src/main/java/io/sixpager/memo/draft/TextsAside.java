package io.sixpager.memo.draft;

import io.sixpager.figure.KeptFigures;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that authors have put aside. Nothing but its author's own hand removes one. */
@Component
class TextsAside implements KeptFigures {

    private static final int SHOWN = 20;
    private static final int MOST = 100;

    private static final RowMapper<TextAside> TEXT = (row, _) -> new TextAside(
            row.getLong("id"),
            row.getInt("base_revision"),
            new String(row.getBytes("markdown"), StandardCharsets.UTF_8),
            row.getTimestamp("put_aside_at").toInstant());

    private final JdbcClient jdbc;

    TextsAside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one first, as many as a page can show; older ones follow once these are thrown away. */
    List<TextAside> of(String account, MemoId memoId) {
        return jdbc.sql("""
                        SELECT * FROM text_put_aside WHERE account = ? AND memo_id = ?
                        ORDER BY put_aside_at DESC, id DESC LIMIT ?""").params(account, memoId.value(), SHOWN).query(TEXT).list();
    }

    /**
     * The same text twice is one, put aside when it was last.
     *
     * @throws CommandRejected if nobody would find it again among so many
     */
    TextAside add(String account, MemoId memoId, int baseRevision, String markdown, Instant at) {
        return jdbc.sql("""
                        INSERT INTO text_put_aside (account, memo_id, base_revision, markdown, put_aside_at)
                        SELECT :account, :memo, :base, :markdown, :at
                        WHERE (SELECT count(*) FROM text_put_aside
                               WHERE account = :account AND memo_id = :memo
                                 AND NOT (base_revision = :base AND content_hash = sha256(:markdown))) < :most
                        ON CONFLICT (account, memo_id, base_revision, content_hash)
                        DO UPDATE SET put_aside_at = excluded.put_aside_at RETURNING *""")
                .param("account", account)
                .param("memo", memoId.value())
                .param("base", baseRevision)
                .param("markdown", markdown.getBytes(StandardCharsets.UTF_8))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(TEXT)
                .optional()
                .orElseThrow(() -> CommandRejected.conflict(
                        "You have put aside " + MOST + " texts of this memo; throw one away to keep another."));
    }

    void remove(String account, MemoId memoId, long id) {
        jdbc.sql("DELETE FROM text_put_aside WHERE account = ? AND memo_id = ? AND id = ?")
                .params(account, memoId.value(), id)
                .update();
    }

    @Override
    public Set<String> kept(Collection<String> hashes) {
        return jdbc.sql("""
                        SELECT hash FROM unnest(CAST(? AS text[])) AS figure (hash)
                        WHERE EXISTS (
                            SELECT FROM text_put_aside WHERE position(convert_to(hash, 'UTF8') IN markdown) > 0)""")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }
}
