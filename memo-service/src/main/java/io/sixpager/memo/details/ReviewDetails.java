package io.sixpager.memo.details;

import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review, its policy in words, and its participants.
 *
 * @param overdueSince when it was noted that the due date had passed
 * @param decisionRequested why the owner has asked for the decision since
 */
public record ReviewDetails(
        Door door,
        PolicyDetails policy,
        Instant due,
        @Nullable Instant overdueSince,
        @Nullable String decisionRequested,
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
        var passed = review.deadline().passed();
        var request = review.deadline().request();
        return new ReviewDetails(
                review.door(),
                PolicyDetails.of(Policy.of(review)),
                review.due(),
                passed == null ? null : passed.at(),
                request == null ? null : request.reason(),
                review.opened().at(),
                review.openedAtRevision(),
                review.participants().stream()
                        .map(participant -> ParticipantDetails.of(participant, owed))
                        .toList());
    }
}
