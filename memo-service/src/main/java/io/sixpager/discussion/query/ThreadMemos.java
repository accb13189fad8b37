package io.sixpager.discussion.query;

import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import java.util.HashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which memo each thread is. */
@Component
public class ThreadMemos {

    private final JdbcClient jdbc;
    private final VisibleMemos memos;
    private final ServedViews served;

    ThreadMemos(JdbcClient jdbc, VisibleMemos memos, ServedViews served) {
        this.jdbc = jdbc;
        this.memos = memos;
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
}
