package io.sixpager.memo.text;

import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
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

    /**
     * The canonical Markdown with this hash.
     *
     * @throws CommandRejected if what is stored has another one
     */
    Optional<String> find(String contentHash) {
        return jdbc.sql("SELECT markdown FROM revision_content WHERE content_hash = ?")
                .param(contentHash)
                .query((row, _) -> verified(contentHash, row.getBytes(1)))
                .optional();
    }

    private static String verified(String contentHash, byte[] stored) {
        var hash = Sha256.of(stored);
        if (!hash.equals(contentHash)) {
            throw CommandRejected.damaged("This text is not the one that was submitted: its SHA-256 was " + contentHash
                    + ", and what the database has now gives " + hash + ". It is not shown.");
        }
        return new String(stored, StandardCharsets.UTF_8);
    }
}
