package io.sixpager.discussion.model;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;

/** Where passages stand. Names and fields are for ever; see docs/how-to/change-an-event.md. */
public sealed interface PlacementEvent {

    MemoId memoId();

    Attribution by();

    /** Some threads, in one revision; by nobody. The version of the algorithm stands in each placement. */
    record PassagesPlaced(MemoId memoId, Attribution by, int revision, String contentHash, List<PlacedPassage> passages)
            implements PlacementEvent {}
}
