package io.sixpager.memo.details;

import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.gate.PolicyDetails;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.ParticipantChange;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review, its policy in words, and its participants.
 *
 * @param overdueSince when it was noted that the due date had passed
 * @param decisionRequested why the owner has asked for the decision since
 * @param changes who came after it was opened, and who left, in order
 * @param changesOfApprovers how many of them changed who is asked for assent
 */
public record ReviewDetails(
        Door door,
        PolicyDetails policy,
        Instant due,
        @Nullable Instant overdueSince,
        @Nullable String decisionRequested,
        Instant openedAt,
        int openedAtRevision,
        List<ParticipantDetails> participants,
        List<ChangeDetails> changes,
        int changesOfApprovers) {

    /** Somebody who came or left while the review was open. */
    public record ChangeDetails(
            ParticipantChange.Kind kind,
            String account,
            Role role,
            String by,
            Instant at,
            @Nullable Instant claimedAt,
            @Nullable String reason) {

        static ChangeDetails of(ParticipantChange change) {
            return new ChangeDetails(
                    change.kind(),
                    change.account(),
                    change.role(),
                    change.by().account(),
                    change.at(),
                    MemoDetails.claimed(change.by()),
                    change.reason());
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
                        .toList(),
                review.changes().stream().map(ChangeDetails::of).toList(),
                review.changesOfApprovers().size());
    }
}
