package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.model.Suggestion;
import io.sixpager.memo.model.MemoId;
import java.util.List;
import java.util.UUID;
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

    /** Whether it waits for a revision. */
    void accept(UUID threadId, boolean accepted) {
        jdbc.sql("UPDATE followed_suggestion SET accepted = ? WHERE thread_id = ?")
                .params(accepted, threadId)
                .update();
    }

    List<Followed> accepted(MemoId memoId) {
        return jdbc.sql("""
                        SELECT thread_id, suggestion FROM followed_suggestion WHERE memo_id = ? AND accepted
                        ORDER BY thread_id""")
                .param(memoId.value())
                .query((row, _) ->
                        new Followed(row.getObject(1, UUID.class), json.readValue(row.getString(2), Suggestion.class)))
                .list();
    }
}
