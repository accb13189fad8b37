package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.model.Suggestion;
import io.sixpager.memo.model.MemoId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The suggestions of each memo as far as the policy has come in the log; the views may be behind it or ahead. */
@Component
class FollowedSuggestions {

    record Followed(UUID threadId, Suggestion suggestion) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowedSuggestions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void follow(UUID threadId, MemoId memoId, Suggestion suggestion) {
        jdbc.sql("""
                        INSERT INTO followed_suggestion (thread_id, memo_id, suggestion, accepted)
                        VALUES (?, ?, ?, false) ON CONFLICT DO NOTHING""")
                .params(threadId, memoId.value(), json.writeValueAsString(suggestion))
                .update();
    }

    /** It waits for a revision that says it, or what an author has made of it. */
    void accept(UUID threadId, @Nullable Suggestion merged) {
        jdbc.sql("UPDATE followed_suggestion SET accepted = true, merged = :merged WHERE thread_id = :thread")
                .param("merged", merged == null ? null : json.writeValueAsString(merged), Types.VARCHAR)
                .param("thread", threadId)
                .update();
    }

    /** It waits no longer. */
    void leave(UUID threadId) {
        jdbc.sql("UPDATE followed_suggestion SET accepted = false WHERE thread_id = ?")
                .param(threadId)
                .update();
    }

    List<Followed> accepted(MemoId memoId) {
        return jdbc.sql("""
                        SELECT thread_id, coalesce(merged, suggestion) FROM followed_suggestion WHERE memo_id = ? AND accepted
                        ORDER BY thread_id""")
                .param(memoId.value())
                .query((row, _) ->
                        new Followed(row.getObject(1, UUID.class), json.readValue(row.getString(2), Suggestion.class)))
                .list();
    }
}
