package io.sixpager.discussion.count;

import io.sixpager.discussion.duty.Turn;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadMemos;
import io.sixpager.discussion.query.ThreadView;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.TextArray;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The threads that are open now, with those for whom each waits: few rows, counted for a whole page at once. */
@Component
class OpenThreads implements ThreadView {

    private static final String COUNT = """
            SELECT memo_id::text, count(*), count(*) FILTER (WHERE ? = ANY (waits_for))
            FROM open_thread WHERE thread_id <> ALL (?::uuid[]) GROUP BY memo_id ORDER BY memo_id""";

    /** @param waiting how many of them wait for whoever asks */
    record ThreadCount(String memoId, int open, int waiting) {}

    private final JdbcTemplate jdbc;
    private final VisibleMemos memos;
    private final ThreadMemos threads;
    private final ServedViews served;

    OpenThreads(JdbcTemplate jdbc, VisibleMemos memos, ThreadMemos threads, ServedViews served) {
        this.jdbc = jdbc;
        this.memos = memos;
        this.threads = threads;
        this.served = served;
    }

    /** Of every memo that the reader may see and in which a thread is open. */
    List<ThreadCount> counts(Person reader) {
        served.require(GROUP);
        var visible = memos.to(reader);
        return jdbc
                .query(
                        COUNT,
                        (row, _) -> new ThreadCount(row.getString(1), row.getInt(2), row.getInt(3)),
                        reader.username(),
                        threads.withheldFrom(reader).toArray(String[]::new))
                .stream()
                .filter(count -> visible.test(count.memoId()))
                .toList();
    }

    @Override
    public void store(Collection<StateChange<ThreadState>> changes, List<LoggedEvent<ThreadEvent>> events) {
        var changed = changes.stream().map(StateChange::after).toList();
        jdbc.batchUpdate(
                "DELETE FROM open_thread WHERE thread_id = ?",
                changed,
                Math.max(1, changed.size()),
                (statement, thread) -> statement.setObject(1, thread.subject().threadId()));
        var open = changed.stream().filter(thread -> thread.stage().isOpen()).toList();
        jdbc.batchUpdate(
                "INSERT INTO open_thread (thread_id, memo_id, waits_for) VALUES (?, ?, ?)",
                open,
                Math.max(1, open.size()),
                (statement, thread) -> {
                    var waits = Turn.of(thread).stream().map(Turn::account).toList();
                    statement.setObject(1, thread.subject().threadId());
                    statement.setObject(2, thread.subject().memoId().value());
                    statement.setArray(3, TextArray.of(statement, waits));
                });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM open_thread");
    }
}
