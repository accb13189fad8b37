package io.sixpager.memo.list;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoView;
import io.sixpager.projection.StateChange;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which texts a memo has had, by whose words the list finds it. The words of a text are made once, as that takes longer
 * than all else that is drawn of a revision. A text of six pages is far below what is looked at.
 */
@Component
class SearchedTexts implements MemoView {

    private static final String STORE = """
        INSERT INTO memo_search (memo_id, revision, content_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING\
        """;

    static final String STORE_WORDS = """
        INSERT INTO revision_words (content_hash, words)
        SELECT content_hash, to_tsvector('english', case_fold(left(convert_from(markdown, 'UTF8'), 250000)))
        FROM revision_content c WHERE content_hash = ?
            AND NOT EXISTS (SELECT FROM revision_words w WHERE w.content_hash = c.content_hash)
        ON CONFLICT DO NOTHING\
        """;

    private final JdbcTemplate jdbc;

    SearchedTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        var submitted = events.stream()
                .map(LoggedEvent::payload)
                .filter(RevisionSubmitted.class::isInstance)
                .map(RevisionSubmitted.class::cast)
                .toList();
        if (submitted.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(STORE, submitted, submitted.size(), (statement, revision) -> {
            statement.setObject(1, revision.memoId().value());
            statement.setInt(2, revision.revision());
            statement.setString(3, revision.contentHash());
        });
        jdbc.batchUpdate(
                STORE_WORDS,
                submitted,
                submitted.size(),
                (statement, revision) -> statement.setString(1, revision.contentHash()));
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_search");
    }
}
