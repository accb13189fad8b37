package io.sixpager.memo.details;

import io.sixpager.memo.model.Dissent;
import io.sixpager.memo.model.Reopening;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was opened again, or a withdrawal, and why.
 *
 * @param decision null where the memo had been withdrawn
 * @param dissents from that decision
 */
public record ReopeningDetails(
        @Nullable DecisionDetails decision,
        List<DissentDetails> dissents,
        String by,
        Instant at,
        @Nullable Instant claimedAt,
        String reason) {

    /** What somebody said who saw the decision otherwise. */
    public record DissentDetails(
            Dissent.Kind kind,
            String by,
            Instant at,
            @Nullable Instant claimedAt,
            @Nullable String words) {

        static DissentDetails of(Dissent dissent) {
            var said = dissent.said();
            return new DissentDetails(
                    dissent.kind(), dissent.account(), said.at(), MemoDetails.claimed(said), dissent.words());
        }
    }

    static ReopeningDetails of(Reopening reopening) {
        var decision = reopening.decision();
        var by = reopening.by();
        return new ReopeningDetails(
                decision == null ? null : DecisionDetails.of(decision),
                reopening.dissents().stream().map(DissentDetails::of).toList(),
                by.account(),
                by.at(),
                MemoDetails.claimed(by),
                reopening.reason());
    }
}
