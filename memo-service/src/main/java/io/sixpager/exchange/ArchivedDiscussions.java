package io.sixpager.exchange;

import io.sixpager.discussion.PlacementCommand;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.Placement.Neighbour;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.Span;
import io.sixpager.memo.model.MemoState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said of a memo, with where it stood in every revision, for whoever takes the memo along. */
@Component
class ArchivedDiscussions {

    /** @param streams under which the events of all of it are stored */
    record Discussion(List<ArchivedThread> threads, List<String> streams) {}

    record ArchivedThread(ThreadState thread, List<PlacedIn> placements) {}

    record PlacedIn(
            int revision,
            Outcome outcome,
            @Nullable Span span,
            double confidence,
            int algorithmVersion,
            @Nullable Neighbour neighbour,
            List<Span> candidates) {

        static PlacedIn of(int revision, PassagePlacement placement) {
            return new PlacedIn(
                    revision,
                    placement.outcome(),
                    placement.span(),
                    placement.confidence(),
                    placement.algorithmVersion(),
                    placement.neighbour(),
                    placement.candidates());
        }
    }

    private final ThreadReader threads;
    private final ShownPlacements placements;

    ArchivedDiscussions(ThreadReader threads, ShownPlacements placements) {
        this.threads = threads;
        this.placements = placements;
    }

    Discussion of(MemoState memo) {
        var all = threads.of(memo);
        Map<UUID, List<PlacedIn>> placed = new LinkedHashMap<>();
        all.forEach(thread -> placed.put(thread.subject().threadId(), new ArrayList<>()));
        for (var revision : memo.revisions()) {
            var asked = all.stream()
                    .filter(thread -> saw(thread) <= revision.number())
                    .toList();
            placements
                    .in(memo, revision, asked)
                    .forEach((thread, placement) -> placed.getOrDefault(thread, new ArrayList<>())
                            .add(PlacedIn.of(revision.number(), placement)));
        }
        var streams =
                new ArrayList<>(placed.keySet().stream().map(UUID::toString).toList());
        streams.add(PlacementCommand.placementsOf(memo.memoId()));
        return new Discussion(
                all.stream()
                        .map(thread -> new ArchivedThread(
                                thread, placed.getOrDefault(thread.subject().threadId(), List.of())))
                        .toList(),
                streams);
    }

    /** The revision that its raiser saw. */
    private static int saw(ThreadState thread) {
        var passage = thread.subject().passage();
        return passage == null ? Integer.MAX_VALUE : passage.revision();
    }
}
