package io.sixpager.memo.query;

import io.sixpager.people.Person;
import java.util.HashSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which memos somebody may read now; nobody learns more of the past than of the present. */
@Component
public class VisibleMemos {

    private static final String VISIBLE =
            "SELECT memo_id::text FROM memo_list WHERE NOT restricted OR ? OR ? = ANY (readers)";

    private final JdbcClient jdbc;

    VisibleMemos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their ids. */
    public Predicate<String> to(Person reader) {
        var visible = new HashSet<>(jdbc.sql(VISIBLE)
                .params(reader.audits(), reader.username())
                .query((row, _) -> row.getString(1))
                .list());
        return visible::contains;
    }
}
