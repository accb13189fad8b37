package io.sixpager.discussion.query;

import io.sixpager.discussion.PlacementCommand;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.PassagePlacements.Recorded;
import io.sixpager.discussion.query.ThreadStates.Entry;
import io.sixpager.memo.model.MemoId;
import io.sixpager.projection.HistoricalStates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What had been said of a memo after an entry of the log, and where it stood. */
@Component
public class PastThreads {

    private final ThreadStates present;
    private final HistoricalStates past;

    PastThreads(ThreadStates present, HistoricalStates past) {
        this.present = present;
        this.past = past;
    }

    /** In the order in which they were opened. */
    public List<ThreadState> of(MemoId memoId, long index) {
        var threads = present.entries(memoId).stream()
                .map(Entry::threadId)
                .map(UUID::toString)
                .toList();
        var then = past.some(ThreadFolding.FOLD, threads, index);
        return threads.stream().map(then::get).filter(Objects::nonNull).toList();
    }

    /** What had been recorded of one revision, by thread. */
    public Map<UUID, Recorded> placements(MemoId memoId, int revision, long index) {
        return past.find(PlacementFolding.FOLD, PlacementCommand.placementsOf(memoId), index)
                .map(placed -> placed.byRevision().getOrDefault(revision, Map.of()))
                .orElse(Map.of());
    }
}
