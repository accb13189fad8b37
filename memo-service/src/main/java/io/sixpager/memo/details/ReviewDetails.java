package io.sixpager.memo.details;

import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Policy;
import io.sixpager.memo.model.Review;
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

    /** The rules of a policy, each with what it asks for. */
    public record PolicyDetails(String name, int version, List<String> sentences) {

        static PolicyDetails of(Policy policy) {
            return new PolicyDetails(
                    policy.name(),
                    policy.version(),
                    policy.rules().stream().map(rule -> rule.demand()).toList());
        }
    }

    static ReviewDetails of(MemoState memo, Review review) {
        var owed = Obligations.of(memo);
        return new ReviewDetails(
                review.door(),
                PolicyDetails.of(review.rules()),
                review.due(),
                review.opened().at(),
                review.openedAtRevision(),
                review.participants().stream()
                        .map(participant -> ParticipantDetails.of(participant, owed))
                        .toList());
    }
}
