package io.sixpager.discussion.query;

import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.memo.query.WithheldMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which memo each thread is. */
@Component
public class ThreadMemos {

    private final JdbcClient jdbc;
    private final VisibleMemos memos;
    private final WithheldMemos withheld;
    private final ServedViews served;

    ThreadMemos(JdbcClient jdbc, VisibleMemos memos, WithheldMemos withheld, ServedViews served) {
        this.jdbc = jdbc;
        this.memos = memos;
        this.withheld = withheld;
        this.served = served;
    }

    /** The threads that somebody may read now, by their ids. */
    public Predicate<String> visibleTo(Person reader) {
        served.require(ThreadView.GROUP);
        var visible = memos.to(reader);
        var memoOf = new HashMap<String, String>();
        jdbc.sql("SELECT thread_id::text AS thread, memo_id::text AS memo FROM thread")
                .query(row -> {
                    memoOf.put(row.getString(1), row.getString(2));
                });
        return thread -> visible.test(memoOf.getOrDefault(thread, ""));
    }

    /** The memos that not everybody may read and this reader may, by their numbers, with all who may. */
    public Map<Long, Set<String>> restrictedTo(Person reader) {
        return memos.restrictedTo(reader);
    }

    /** The objections that somebody may not know of yet, by the ids of their threads. */
    public Set<String> withheldFrom(Person reader) {
        served.require(ThreadView.GROUP);
        var unknown = withheld.from(reader);
        return unknown.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT thread_id::text FROM thread WHERE blocking AND memo_id::text IN (:memos)")
                        .param("memos", unknown)
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
