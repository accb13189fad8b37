package io.sixpager.memo.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of all revisions by their hash. Only ever added to. */
@Component
public class ContentStore {

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String contentHash, String markdown) {
        jdbc.sql("INSERT INTO revision_content (content_hash, markdown) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .param(contentHash)
                .param(markdown.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** The canonical Markdown with this hash. */
    Optional<String> find(String contentHash) {
        return jdbc.sql("SELECT markdown FROM revision_content WHERE content_hash = ?")
                .param(contentHash)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .optional();
    }
}
