package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a memo has come, and what ends it has had before.
 *
 * @param staged the event that brought the memo into its stage
 * @param closingReason why the memo was withdrawn or superseded
 * @param reopenings in order
 */
record Progress(
        Stage stage,
        Attribution staged,
        @Nullable String closingReason,
        @Nullable MemoId successor,
        List<Reopening> reopenings) {

    static Progress begin(Attribution by) {
        return new Progress(Stage.DRAFT, by, null, null, List.of());
    }

    Progress to(Stage next, Attribution by) {
        return new Progress(next, by, null, null, reopenings);
    }

    Progress ended(Stage end, Attribution by, String reason, @Nullable MemoId replacedBy) {
        return new Progress(end, by, reason, replacedBy, reopenings);
    }

    Progress reopened(Stage again, Reopening reopening) {
        return new Progress(again, reopening.by(), null, null, ImmutableLists.plus(reopenings, reopening));
    }
}
