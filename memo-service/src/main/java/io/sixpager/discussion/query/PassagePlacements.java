package io.sixpager.discussion.query;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.memo.model.MemoId;
import io.sixpager.projection.Committed;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.WeighedCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where passages stand, as it was recorded. */
@Component
public class PassagePlacements {

    private static final String STORE = """
            INSERT INTO passage_placement
                (memo_id, revision, thread_id, log_index, placement, outcome, algorithm_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (memo_id, revision, thread_id)
            DO UPDATE SET log_index = excluded.log_index, placement = excluded.placement,
                outcome = excluded.outcome, algorithm_version = excluded.algorithm_version""";

    /** How many placements by one version of the algorithm came out so. */
    public record OutcomeCount(int algorithmVersion, Outcome outcome, long placements) {}

    /** In passages. */
    private static final int REMEMBERED = 20_000;

    record Row(MemoId memoId, int revision, long logIndex, PlacedPassage passage) {}

    private record Page(MemoId memoId, int revision) {}

    /** How many there are, and the event that told the last: what is placed is never taken away. */
    private record Extent(long passages, long logIndex) {}

    private record Known(Extent extent, Map<UUID, Recorded> placements) {}

    /** @param logIndex of the event that tells it */
    public record Recorded(Placement placement, long logIndex) {}

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ServedViews served;
    private volatile Cache<Page, Known> remembered = nothing();

    PassagePlacements(JdbcTemplate jdbc, JsonMapper json, ServedViews served) {
        this.jdbc = jdbc;
        this.json = json;
        this.served = served;
    }

    /** In one revision, by thread. */
    public Map<UUID, Recorded> in(MemoId memoId, int revision) {
        served.require(PlacementGroup.NAME);
        var memory = remembered;
        var page = new Page(memoId, revision);
        var extent = jdbc.query(
                        "SELECT count(*), max(log_index) FROM passage_placement WHERE memo_id = ? AND revision = ?",
                        (row, _) -> new Extent(row.getLong(1), row.getLong(2)),
                        memoId.value(),
                        revision)
                .getFirst();
        var known = memory.getIfPresent(page);
        if (known != null && known.extent().equals(extent)) {
            return known.placements();
        }
        var read = read(page);
        if (read.size() == extent.passages()) {
            memory.put(page, new Known(extent, read));
        }
        return read;
    }

    private Map<UUID, Recorded> read(Page page) {
        var found = new HashMap<UUID, Recorded>();
        jdbc.query(
                "SELECT thread_id, placement, log_index FROM passage_placement WHERE memo_id = ? AND revision = ?",
                row -> {
                    var placement = json.readValue(row.getString(2), Placement.class);
                    found.put(row.getObject(1, UUID.class), new Recorded(placement, row.getLong(3)));
                },
                page.memoId().value(),
                page.revision());
        return Map.copyOf(found);
    }

    /** Over all memos, the newest version of the algorithm first. */
    public List<OutcomeCount> outcomes() {
        served.require(PlacementGroup.NAME);
        return jdbc.query(
                """
                SELECT algorithm_version, outcome, count(*) FROM passage_placement
                GROUP BY algorithm_version, outcome ORDER BY algorithm_version DESC, outcome""", (row, _) -> new OutcomeCount(row.getInt(1), Outcome.valueOf(row.getString(2)), row.getLong(3)));
    }

    void store(List<Row> rows) {
        jdbc.batchUpdate(STORE, rows, Math.max(1, rows.size()), (statement, row) -> {
            statement.setObject(1, row.memoId().value());
            statement.setInt(2, row.revision());
            statement.setObject(3, row.passage().threadId());
            statement.setLong(4, row.logIndex());
            var placement = row.passage().placement();
            statement.setString(5, json.writeValueAsString(placement));
            statement.setString(6, placement.outcome().name());
            statement.setInt(7, placement.algorithmVersion());
        });
    }

    void clear() {
        jdbc.update("DELETE FROM passage_placement");
        Committed.then(this::forget);
    }

    @EventListener(LogShrunk.class)
    void forget() {
        remembered = nothing();
    }

    private static Cache<Page, Known> nothing() {
        return WeighedCache.ofAtMost(
                        REMEMBERED,
                        (Page _, Known known) -> 1 + known.placements().size())
                .build();
    }
}
