package io.sixpager.memo.details;

import io.sixpager.memo.Door;
import io.sixpager.memo.MemoState;
import io.sixpager.memo.Obligations;
import io.sixpager.memo.Review;
import java.time.Instant;
import java.util.List;

/** The review, its policy in words, and its participants. */
public record ReviewDetails(
        Door door,
        PolicyDetails policy,
        Instant due,
        Instant openedAt,
        int openedAtRevision,
        List<ParticipantDetails> participants) {

    /** The rules that the review was opened under. */
    public record PolicyDetails(String name, int version, List<String> sentences) {}

    static ReviewDetails of(MemoState memo, Review review) {
        var owed = Obligations.of(memo);
        var policy = review.rules();
        return new ReviewDetails(
                review.door(),
                new PolicyDetails(
                        policy.name(),
                        policy.version(),
                        policy.rules().stream().map(rule -> rule.demand()).toList()),
                review.due(),
                review.opened().at(),
                review.openedAtRevision(),
                review.participants().stream()
                        .map(participant -> ParticipantDetails.of(participant, owed))
                        .toList());
    }
}
