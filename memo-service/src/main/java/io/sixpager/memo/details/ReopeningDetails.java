package io.sixpager.memo.details;

import io.sixpager.memo.model.Reopening;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was opened again, or a withdrawal, and why.
 *
 * @param decision null where the memo had been withdrawn
 */
public record ReopeningDetails(
        @Nullable DecisionDetails decision,
        String by,
        Instant at,
        @Nullable Instant claimedAt,
        String reason) {

    static ReopeningDetails of(Reopening reopening) {
        var decision = reopening.decision();
        var by = reopening.by();
        return new ReopeningDetails(
                decision == null ? null : DecisionDetails.of(decision),
                by.account(),
                by.at(),
                MemoDetails.claimed(by),
                reopening.reason());
    }
}
