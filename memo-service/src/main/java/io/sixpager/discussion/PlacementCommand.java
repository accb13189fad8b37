package io.sixpager.discussion;

import io.sixpager.command.Command;
import io.sixpager.command.CommandReceipt;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;

/** What can be asked of the placements of one memo. */
public sealed interface PlacementCommand extends Command<PlacementCommand.PlacementReceipt> {

    MemoId memoId();

    /** Beside the memo's stream, which nobody has to wait for. */
    @Override
    default String aggregateId() {
        return placementsOf(memoId());
    }

    /** Under which the placements of a memo are stored. */
    static String placementsOf(MemoId memoId) {
        return "placements-" + memoId;
    }

    /** By the service. */
    record RecordPlacements(
            MemoId memoId, Attribution by, int revision, String contentHash, List<PlacedPassage> passages)
            implements PlacementCommand {}

    record PlacementReceipt(MemoId memoId, long version) implements CommandReceipt {}
}
