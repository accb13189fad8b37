package io.sixpager.discussion.query;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoId;
import io.sixpager.projection.Committed;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.StateStore;
import io.sixpager.projection.WeighedCache;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The fold of every thread as it was last written. */
@Component
public class ThreadStates implements ThreadView, StateStore<ThreadState> {

    private static final String STORE = """
            INSERT INTO thread (thread_id, memo_id, version, log_index, opened_at, state, blocking)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (thread_id) DO UPDATE
            SET version = excluded.version, log_index = excluded.log_index, state = excluded.state""";

    /** In characters: the threads of some memos that are read much. */
    private static final int REMEMBERED = 8_000_000;

    /** Of a comment, beside its words. */
    private static final int AROUND_WORDS = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ServedViews served;

    /** Follows from thread and version alone, as long as the fold stays the same; see {@code MemoStates}. */
    private volatile Cache<UUID, ThreadState> remembered = nothing();

    ThreadStates(JdbcTemplate jdbc, JsonMapper json, ServedViews served) {
        this.jdbc = jdbc;
        this.json = json;
        this.served = served;
    }

    /**
     * A thread as it is shown.
     *
     * @param logIndex of the last event that is shown of it
     */
    public record Entry(UUID threadId, long version, long logIndex) {}

    /** In the order in which they were opened. */
    public List<ThreadState> of(MemoId memoId) {
        return of(entries(memoId));
    }

    /** What is there, in the order in which it was opened. */
    List<Entry> entries(MemoId memoId) {
        return entries(memoId, true);
    }

    /** The same without objections. */
    List<Entry> entriesWithoutBlocking(MemoId memoId) {
        return entries(memoId, false);
    }

    private List<Entry> entries(MemoId memoId, boolean blockingToo) {
        served.require(GROUP);
        return jdbc.query(
                "SELECT thread_id, version, log_index FROM thread WHERE memo_id = ? AND (? OR NOT blocking)"
                        + " ORDER BY opened_at, thread_id",
                (row, _) -> new Entry(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)),
                memoId.value(),
                blockingToo);
    }

    /** Reads only those that are news. */
    List<ThreadState> of(List<Entry> entries) {
        var memory = remembered;
        var known = new HashMap<UUID, ThreadState>();
        for (var entry : entries) {
            var state = memory.getIfPresent(entry.threadId());
            if (state != null && state.version() == entry.version()) {
                known.put(entry.threadId(), state);
            }
        }
        var missing = entries.stream()
                .map(Entry::threadId)
                .filter(thread -> !known.containsKey(thread))
                .toArray(UUID[]::new);
        if (missing.length > 0) {
            jdbc.query(
                    "SELECT thread_id, state FROM thread WHERE thread_id = ANY (?)",
                    row -> {
                        var state = json.readValue(row.getString(2), ThreadState.class);
                        memory.put(state.subject().threadId(), state);
                        known.put(state.subject().threadId(), state);
                    },
                    (Object) missing);
        }
        return entries.stream()
                .map(entry -> known.get(entry.threadId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Cache<UUID, ThreadState> nothing() {
        return WeighedCache.ofAtMost(REMEMBERED, (UUID _, ThreadState thread) -> weight(thread))
                .build();
    }

    private static int weight(ThreadState thread) {
        return thread.comments().stream()
                .mapToInt(comment -> AROUND_WORDS * (1 + comment.earlier().size())
                        + comment.words().length()
                        + comment.earlier().stream()
                                .mapToInt(before -> before.words().length())
                                .sum())
                .sum();
    }

    /** How many events of the thread are shown; 0 if none. */
    long version(UUID threadId) {
        served.require(GROUP);
        return jdbc.queryForList("SELECT version FROM thread WHERE thread_id = ?", Long.class, threadId).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public Optional<ThreadState> find(String aggregateId, long version) {
        var threadId = UUID.fromString(aggregateId);
        return jdbc.queryForList("SELECT state FROM thread WHERE thread_id = ?", String.class, threadId).stream()
                .findFirst()
                .map(state -> json.readValue(state, ThreadState.class));
    }

    @Override
    public void remember(Collection<ThreadState> drawn) {
        // A row is small, and the next event of a thread seldom follows at once: it is read again.
    }

    @Override
    public void store(Collection<StateChange<ThreadState>> changes, List<LoggedEvent<ThreadEvent>> events) {
        var told = new HashMap<String, Long>();
        events.forEach(event -> told.put(event.aggregateId(), event.logIndex()));
        jdbc.batchUpdate(STORE, changes, changes.size(), (statement, change) -> {
            var thread = change.after();
            var subject = thread.subject();
            statement.setObject(1, subject.threadId());
            statement.setObject(2, subject.memoId().value());
            statement.setLong(3, thread.version());
            statement.setLong(
                    4, Objects.requireNonNull(told.get(subject.threadId().toString())));
            statement.setTimestamp(5, Timestamp.from(thread.first().by().at()));
            statement.setString(6, json.writeValueAsString(thread));
            statement.setBoolean(7, subject.kind() == ThreadKind.BLOCKING);
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM thread");
        Committed.then(this::forget);
    }

    @EventListener(LogShrunk.class)
    void forget() {
        remembered = nothing();
    }
}
