package io.sixpager.memo.details;

import io.sixpager.memo.model.Decision;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision, the text it is bound to, and the gate as it stood. */
public record DecisionDetails(
        Outcome outcome,
        String by,
        Instant at,
        @Nullable Instant claimedAt,
        int revision,
        String contentHash,
        String rationale,
        Gate gate) {

    static DecisionDetails of(Decision decision) {
        return new DecisionDetails(
                decision.outcome(),
                decision.by().account(),
                decision.by().at(),
                MemoDetails.claimed(decision.by()),
                decision.revision(),
                decision.contentHash(),
                decision.rationale(),
                decision.gate());
    }
}
