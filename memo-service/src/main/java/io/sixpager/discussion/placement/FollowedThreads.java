package io.sixpager.discussion.placement;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.placement.PassagePlacing.ThreadPassage;
import io.sixpager.memo.model.MemoId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The threads of each memo as far as the policy has come in the log; the views may be behind it or ahead. */
@Component
class FollowedThreads {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowedThreads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param passage null for a thread about the whole memo; a later one takes the place of an earlier one */
    void follow(UUID threadId, MemoId memoId, @Nullable AnchoredPassage passage) {
        jdbc.sql("""
                        INSERT INTO followed_thread (thread_id, memo_id, passage) VALUES (:thread, :memo, :passage)
                        ON CONFLICT (thread_id) DO UPDATE SET passage = excluded.passage""")
                .param("thread", threadId)
                .param("memo", memoId.value())
                .param("passage", passage == null ? null : json.writeValueAsString(passage), Types.VARCHAR)
                .update();
    }

    List<UUID> all(MemoId memoId) {
        return jdbc.sql("SELECT thread_id FROM followed_thread WHERE memo_id = ? ORDER BY thread_id")
                .param(memoId.value())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Those about a passage. */
    List<ThreadPassage> passages(MemoId memoId) {
        return jdbc.sql("""
                        SELECT thread_id, passage FROM followed_thread WHERE memo_id = ? AND passage IS NOT NULL
                        ORDER BY thread_id""")
                .param(memoId.value())
                .query((row, _) -> new ThreadPassage(
                        row.getObject(1, UUID.class), json.readValue(row.getString(2), AnchoredPassage.class)))
                .list();
    }
}
