package io.sixpager.discussion.suggestion;

import io.sixpager.memo.query.ClosedMemos;
import io.sixpager.figure.ShownFigures;
import io.sixpager.people.Person;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which suggestions show which figures that their suggesters have brought in. Whoever may read the memo sees them, and an
 * author may take them over.
 */
@Component
class SuggestedFigures implements ShownFigures {

    /** The first condition is that of the index. */
    private static final String SHOWING = """
            SELECT hash FROM unnest(CAST(? AS text[])) AS asked (hash) WHERE EXISTS (
                SELECT FROM followed_suggestion JOIN figure_upload u USING (account) JOIN memo_list USING (memo_id)
                WHERE position('figure:' IN suggestion) > 0 AND position(asked.hash IN suggestion) > 0
                AND u.hash = asked.hash AND""";

    private final JdbcClient jdbc;
    private final ClosedMemos closed;

    SuggestedFigures(JdbcClient jdbc, ClosedMemos closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    @Override
    public Set<String> shown(Collection<String> hashes) {
        return jdbc.sql(SHOWING + " true)")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }

    @Override
    public Set<String> visible(Collection<String> hashes, Person reader) {
        return jdbc.sql(SHOWING + " (NOT restricted OR ? = ANY (readers)) AND memo_id <> ALL (CAST(? AS uuid[])))")
                .params(
                        hashes.toArray(String[]::new),
                        reader.username(),
                        closed.to(reader).toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }
}
