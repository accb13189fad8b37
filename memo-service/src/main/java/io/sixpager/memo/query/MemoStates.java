package io.sixpager.memo.query;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.Committed;
import io.sixpager.projection.RecordedStates;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.StateStore;
import io.sixpager.projection.WeighedCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The fold of every memo as it was last written. */
@Component
public class MemoStates implements MemoView, StateStore<MemoState> {

    /** A state is written with one of so many events: it is large, and what has come after it is folded where it is read. */
    private static final int EVENTS_A_STATE = 16;

    private static final String MOVE = "UPDATE memo_details SET version = ? WHERE memo_id = ?";

    private static final String STORE = """
            INSERT INTO memo_details (memo_id, number, version, state) VALUES (?, ?, ?, ?)
            ON CONFLICT (memo_id) DO UPDATE SET version = excluded.version, state = excluded.state""";

    /** In revisions, which are most of a memo: a thousand memos of thirty. */
    private static final int REMEMBERED = 31_000;

    private record Entry(MemoId memoId, long version) {}

    /** @param state may be behind the version */
    private record Stored(long version, MemoState state) {}

    /** As many rows at once as a group draws at most. */
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    /** Of the event store, which is opened after the groups are known. */
    private final ObjectProvider<RecordedStates> recorded;

    /** In ASCII: the driver takes three times the memory for a long text that has but one letter beyond Latin-1. */
    private final ObjectWriter rows;

    /**
     * A state follows from its memo and version alone as long as the fold stays the same; views that are drawn anew
     * begin with an empty one. Who reads while that happens remembers in the old one, which nobody asks any more.
     */
    private volatile Cache<MemoId, MemoState> remembered = nothing();

    MemoStates(JdbcTemplate jdbc, JsonMapper json, ObjectProvider<RecordedStates> recorded) {
        this.recorded = recorded;
        this.jdbc = jdbc;
        this.json = json;
        this.rows = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    }

    private static Cache<MemoId, MemoState> nothing() {
        return WeighedCache.ofAtMost(
                        REMEMBERED,
                        (MemoId _, MemoState memo) -> 1 + memo.revisions().size())
                .build();
    }

    public Optional<MemoState> find(MemoId memoId) {
        return shown("SELECT memo_id, version FROM memo_details WHERE memo_id = ?", memoId.value());
    }

    Optional<MemoState> remembered(MemoId memoId) {
        return Optional.ofNullable(remembered.getIfPresent(memoId));
    }

    public Optional<MemoState> find(long number) {
        return shown("SELECT memo_id, version FROM memo_details WHERE number = ?", number);
    }

    /** Asks for the version first, which costs little, and reads the whole state only if that one is news. */
    private Optional<MemoState> shown(String sql, Object key) {
        var memory = remembered;
        return jdbc.query(sql, (row, _) -> new Entry(MemoId.of(row.getString(1)), row.getLong(2)), key).stream()
                .findFirst()
                .flatMap(entry -> {
                    var known = memory.getIfPresent(entry.memoId());
                    return known != null && known.version() <= entry.version()
                            ? Optional.of(upTo(entry.version(), known, memory))
                            : read(entry.memoId(), memory);
                });
    }

    /** The events are read when the row has been, for they need a connection of their own. */
    private Optional<MemoState> read(MemoId memoId, Cache<MemoId, MemoState> memory) {
        return jdbc
                .query(
                        "SELECT version, state FROM memo_details WHERE memo_id = ?",
                        (row, _) -> new Stored(row.getLong(1), json.readValue(row.getString(2), MemoState.class)),
                        memoId.value())
                .stream()
                .findFirst()
                .map(stored -> upTo(stored.version(), stored.state(), memory));
    }

    private MemoState upTo(long version, MemoState state, Cache<MemoId, MemoState> memory) {
        var id = state.memoId();
        var memo =
                StateInterner.shared(recorded.getObject().continued(MemoFolding.FOLD, id.toString(), state, version));
        memory.put(id, memo);
        return memo;
    }

    /** What is remembered counts only as far as it is expected; else the rows tell, which a rebuild has emptied. */
    @Override
    public Optional<MemoState> find(String aggregateId, long version) {
        var memoId = MemoId.of(aggregateId);
        var memo = remembered.getIfPresent(memoId);
        return memo != null && memo.version() == version ? Optional.of(memo) : find(memoId);
    }

    /** How many events of the memo have been folded; 0 if none. */
    public long version(UUID memoId) {
        return jdbc.queryForList("SELECT version FROM memo_details WHERE memo_id = ?", Long.class, memoId).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        var written = new ArrayList<MemoState>();
        var moved = new ArrayList<MemoState>();
        changes.forEach(change -> (isWritten(change) ? written : moved).add(change.after()));
        jdbc.batchUpdate(STORE, written, BATCH, (statement, memo) -> {
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setLong(3, memo.version());
            statement.setString(4, rows.writeValueAsString(memo));
        });
        jdbc.batchUpdate(MOVE, moved, BATCH, (statement, memo) -> {
            statement.setLong(1, memo.version());
            statement.setObject(2, memo.memoId().value());
        });
    }

    private static boolean isWritten(StateChange<MemoState> change) {
        var before = change.before();
        return before == null
                || before.version() / EVENTS_A_STATE != change.after().version() / EVENTS_A_STATE;
    }

    @Override
    public void remember(Collection<MemoState> drawn) {
        var memory = remembered;
        Committed.then(() -> drawn.forEach(memo -> memory.put(memo.memoId(), StateInterner.shared(memo))));
    }

    @EventListener(LogShrunk.class)
    void forgetWhatNeverWas() {
        remembered = nothing();
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_details");
        Committed.then(() -> remembered = nothing());
    }
}
