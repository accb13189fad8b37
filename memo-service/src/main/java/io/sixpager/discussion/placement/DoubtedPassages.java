package io.sixpager.discussion.placement;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The threads whose words are in doubt, as far as the policy has come in the log. */
@Component
class DoubtedPassages {

    private final JdbcClient jdbc;

    DoubtedPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether there was no doubt before. */
    boolean doubt(UUID thread) {
        return jdbc.sql("INSERT INTO doubted_passage (thread_id) VALUES (?) ON CONFLICT DO NOTHING")
                        .param(thread)
                        .update()
                > 0;
    }

    /** Returns whether there was a doubt. */
    boolean end(UUID thread) {
        return jdbc.sql("DELETE FROM doubted_passage WHERE thread_id = ?")
                        .param(thread)
                        .update()
                > 0;
    }
}
