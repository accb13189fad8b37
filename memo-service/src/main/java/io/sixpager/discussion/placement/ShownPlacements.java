package io.sixpager.discussion.placement;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacing.ThreadPassage;
import io.sixpager.discussion.query.PassagePlacements;
import io.sixpager.discussion.query.PassagePlacements.Recorded;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where passages stand in any revision: as it was recorded, or found now where that has not happened. */
@Component
public class ShownPlacements {

    private final PassagePlacements recorded;
    private final PassagePlacing placing;

    ShownPlacements(PassagePlacements recorded, PassagePlacing placing) {
        this.recorded = recorded;
        this.placing = placing;
    }

    /** Where a passage that nobody has said anything of yet stands in the newest revision. */
    public PassagePlacement inNewest(MemoState memo, AnchoredPassage passage) {
        var newest = memo.current().orElseThrow();
        if (passage.revision() == newest.number()) {
            return PassagePlacement.pointedAt(passage.span());
        }
        var asked = new ThreadPassage(memo.memoId().value(), passage);
        return PassagePlacement.of(
                placing.place(memo, List.of(asked), newest).getFirst().placement(), false);
    }

    /** Those in a revision that events tell, by thread. */
    public Map<UUID, Recorded> recorded(MemoState memo, Revision shown) {
        return recorded.in(memo.memoId(), shown.number());
    }

    /** By thread; of those about a passage. */
    public Map<UUID, PassagePlacement> in(MemoState memo, Revision shown, List<ThreadState> threads) {
        return in(memo, shown, threads, recorded(memo, shown));
    }

    /** The same where it is known already what events tell. */
    public Map<UUID, PassagePlacement> in(
            MemoState memo, Revision shown, List<ThreadState> threads, Map<UUID, Recorded> known) {
        var found = new HashMap<UUID, PassagePlacement>();
        var missing = new ArrayList<ThreadPassage>();
        for (var thread : threads) {
            var id = thread.subject().threadId();
            var passage = thread.placedFrom();
            var placement = known.get(id);
            if (passage == null || memo.revision(passage.revision()).isEmpty()) {
                // The threads may be shown before the revision that one of them speaks of.
                continue;
            }
            if (passage.revision() == shown.number()) {
                found.put(id, PassagePlacement.pointedAt(passage.span()));
            } else if (placement != null) {
                found.put(id, PassagePlacement.of(placement.placement(), true));
            } else {
                missing.add(new ThreadPassage(id, passage));
            }
        }
        for (PlacedPassage placed : placing.place(memo, missing, shown)) {
            found.put(placed.threadId(), PassagePlacement.of(placed.placement(), false));
        }
        threads.stream()
                .filter(thread -> isGivenUp(thread, shown))
                .forEach(thread ->
                        found.computeIfPresent(thread.subject().threadId(), (_, placement) -> placement.givenUp()));
        return found;
    }

    private static boolean isGivenUp(ThreadState thread, Revision shown) {
        var doubt = thread.doubt();
        return doubt != null && doubt.gone() && shown.number() >= doubt.revision();
    }
}
