package io.sixpager.discussion.draft;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.CommandRejected;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Comments until their writers share them. No event tells of them, and nobody else can ask for one. */
@Component
public class PrivateComments {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PrivateComments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order in which they were written first. */
    public List<PrivateComment> of(String account, MemoId memoId) {
        return jdbc.sql("""
                        SELECT comment FROM private_comment WHERE account = ? AND memo_id = ?
                        ORDER BY written_at, comment_id""")
                .params(account, memoId.value())
                .query((row, _) -> json.readValue(row.getString(1), PrivateComment.class))
                .list();
    }

    /**
     * Keeps one, in the place of what it said before.
     *
     * @throws CommandRejected if there are too many, or another's has this id
     */
    public void keep(String account, MemoId memoId, PrivateComment comment) {
        if (of(account, memoId).stream()
                        .filter(other -> !other.commentId().equals(comment.commentId()))
                        .count()
                >= MOST) {
            throw CommandRejected.conflict(
                    "You have " + MOST + " private comments on this memo; share or remove some to write another.");
        }
        var kept = jdbc.sql("""
                        INSERT INTO private_comment (comment_id, account, memo_id, written_at, comment)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (comment_id) DO UPDATE SET comment = excluded.comment
                        WHERE private_comment.account = excluded.account
                          AND private_comment.memo_id = excluded.memo_id""")
                .params(
                        comment.commentId(),
                        account,
                        memoId.value(),
                        comment.writtenAt().atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(comment))
                .update();
        if (kept == 0) {
            throw CommandRejected.conflict("There is another comment under this id.");
        }
    }

    public void remove(String account, MemoId memoId, UUID commentId) {
        jdbc.sql("DELETE FROM private_comment WHERE account = ? AND memo_id = ? AND comment_id = ?")
                .params(account, memoId.value(), commentId)
                .update();
    }
}
