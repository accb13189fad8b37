package io.sixpager.memo.details;

import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Verdict;
import io.sixpager.memo.model.VerdictKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A verdict and the exact text that it is bound to. */
public record VerdictDetails(
        VerdictKind verdict,
        int revision,
        String contentHash,
        @Nullable String reason,
        @Nullable String conditions,
        Instant at,
        @Nullable Instant claimedAt,
        Verdict.Standing state,
        @Nullable Integer carriedFrom,
        @Nullable String onBehalfOf,
        String givenBy,
        @Nullable String lapsedBecause) {

    static VerdictDetails of(Participant participant, Verdict verdict) {
        var giver = verdict.by().account();
        return new VerdictDetails(
                verdict.kind(),
                verdict.revision(),
                verdict.contentHash(),
                verdict.reason(),
                verdict.conditions(),
                verdict.by().at(),
                MemoDetails.claimed(verdict.by()),
                verdict.standing(),
                verdict.carriedFrom(),
                giver.equals(participant.account()) ? null : participant.account(),
                giver,
                verdict.lapsedBecause());
    }
}
