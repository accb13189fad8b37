package io.sixpager.memo.text;

import io.sixpager.figure.ShownFigures;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.ClosedMemos;
import io.sixpager.people.Person;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which memos show which figures. */
@Component
public class MemoFigures implements ShownFigures {

    private final JdbcClient jdbc;
    private final ClosedMemos closed;

    MemoFigures(JdbcClient jdbc, ClosedMemos closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    public void link(MemoId memo, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        jdbc.sql("INSERT INTO memo_figure (memo_id, hash) SELECT ?, unnest(CAST(? AS text[])) ON CONFLICT DO NOTHING")
                .params(memo.value(), hashes.toArray(String[]::new))
                .update();
    }

    @Override
    public Set<String> shown(Collection<String> hashes) {
        return jdbc.sql("SELECT DISTINCT hash FROM memo_figure WHERE hash = ANY (CAST(? AS bpchar[]))")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }

    @Override
    public Set<String> visible(Collection<String> hashes, Person reader) {
        return jdbc.sql("""
                        SELECT DISTINCT hash FROM memo_figure JOIN memo_list USING (memo_id)
                        WHERE hash = ANY (CAST(? AS bpchar[])) AND (NOT restricted OR ? = ANY (readers))
                            AND memo_id <> ALL (CAST(? AS uuid[]))""")
                .params(
                        hashes.toArray(String[]::new),
                        reader.username(),
                        closed.to(reader).toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }
}
