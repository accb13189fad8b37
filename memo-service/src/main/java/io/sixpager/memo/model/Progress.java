package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * How far a memo has come.
 *
 * @param staged the event that brought the memo into its stage
 * @param closingReason why the memo was withdrawn, superseded or reopened last
 */
record Progress(
        Stage stage,
        Attribution staged,
        @Nullable String closingReason,
        @Nullable MemoId successor) {

    static Progress to(Stage stage, Attribution by) {
        return new Progress(stage, by, null, null);
    }

    static Progress to(Stage stage, Attribution by, String reason) {
        return new Progress(stage, by, reason, null);
    }
}
