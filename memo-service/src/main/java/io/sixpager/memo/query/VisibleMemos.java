package io.sixpager.memo.query;

import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which memos somebody may read now; nobody learns more of the past than of the present. */
@Component
public class VisibleMemos {

    private static final String VISIBLE =
            "SELECT memo_id::text FROM memo_list WHERE NOT restricted OR ? OR ? = ANY (readers)";

    private final JdbcClient jdbc;
    private final ServedViews served;
    private final ClosedMemos closed;

    VisibleMemos(JdbcClient jdbc, ServedViews served, ClosedMemos closed) {
        this.jdbc = jdbc;
        this.served = served;
        this.closed = closed;
    }

    /** By their ids. */
    public Predicate<String> to(Person reader) {
        served.require(MemoView.GROUP);
        var closedNow = closed.to(reader);
        var visible = new HashSet<>(jdbc.sql(VISIBLE)
                .params(reader.audits(), reader.username())
                .query((row, _) -> row.getString(1))
                .list());
        visible.removeAll(closedNow);
        return visible::contains;
    }

    /** Those that not everybody may read and this reader may: by their numbers, the accounts of all who may. */
    public Map<Long, Set<String>> restrictedTo(Person reader) {
        served.require(MemoView.GROUP);
        var readers = new HashMap<Long, Set<String>>();
        jdbc.sql("SELECT number, readers FROM memo_list WHERE restricted AND ? = ANY (readers)")
                .param(reader.username())
                .query(row -> {
                    readers.put(
                            row.getLong(1), Set.of((String[]) row.getArray(2).getArray()));
                });
        return readers;
    }
}
