package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in a review, and in which role. */
final class Inviting {

    private Inviting() {}

    static List<MemoEvent> open(MemoState memo, OpenReview c) {
        Eligibility.openingReview(memo, c.by().account());
        Timekeeping.requireDue(c.due(), c.by());
        var accounts = new HashSet<String>();
        for (var invitation : c.participants()) {
            if (!accounts.add(invitation.account())) {
                throw invalid(Mention.of(invitation.account()) + " is listed twice; everybody has one role.");
            }
            requireIndependence(memo, invitation);
        }
        if (c.participants().stream().noneMatch(i -> i.role() == Role.APPROVER)) {
            throw invalid("A review needs at least one approver.");
        }
        if (c.participants().stream().filter(i -> i.role() == Role.DECIDER).count() != 1) {
            throw invalid("A review needs exactly one decider.");
        }
        var pinned = c.pinned();
        var policy = pinned == null ? Policy.of(c.door()) : Policy.of(pinned);
        return List.of(new ReviewOpened(
                c.memoId(),
                c.by(),
                c.door(),
                policy.name(),
                policy.version(),
                c.due(),
                List.copyOf(c.participants()),
                pinned == null || pinned.rules().isEmpty() ? null : pinned.rules()));
    }

    static List<MemoEvent> add(MemoState memo, AddParticipant c) {
        var review = ReviewEligibility.addingParticipant(memo, c.by().account());
        var invitation = c.participant();
        if (review.participant(invitation.account()).isPresent()) {
            throw conflict(Mention.of(invitation.account()) + " takes part in this review already.");
        }
        if (invitation.role() == Role.DECIDER && review.decider().isPresent()) {
            throw conflict("The memo has a decider already: "
                    + Mention.of(review.decider().get().account()) + ".");
        }
        if (review.isDelegate(invitation.account())) {
            throw conflict(Mention.of(invitation.account())
                    + " gives verdicts for somebody on this memo; one person, one voice.");
        }
        requireIndependence(memo, invitation);
        return List.of(new ParticipantAdded(c.memoId(), c.by(), invitation, reason(invitation.role(), c.reason())));
    }

    static List<MemoEvent> remove(MemoState memo, RemoveParticipant c) {
        ReviewEligibility.removingParticipant(memo, c.by().account());
        var participant = memo.participant(c.account())
                .orElseThrow(() -> invalid(Mention.of(c.account()) + " does not take part in this review."));
        if (participant.takesPart(Role.DECIDER) && !c.gone()) {
            throw conflict("The decider cannot be removed; they may recuse themselves.");
        }
        // Even of somebody who is gone: the decider overrides it, and a decider can always be named.
        if (memo.blockingObjectionOf(c.account()).isPresent()) {
            throw conflict(Mention.of(c.account())
                    + " has an open objection; it must be lifted or overridden before they can be removed.");
        }
        return List.of(new ParticipantRemoved(c.memoId(), c.by(), c.account(), reason(participant.role(), c.reason())));
    }

    static List<MemoEvent> recuse(MemoState memo, RecuseParticipant c) {
        var participant = ReviewEligibility.recusing(memo, c.by().account());
        return List.of(new ParticipantRecused(
                c.memoId(), c.by(), participant.account(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> delegate(MemoState memo, DelegateVerdict c) {
        var approver = c.by().account();
        var review = ReviewEligibility.delegating(memo, approver);
        if (c.to().equals(approver)) {
            throw invalid("You cannot be your own deputy.");
        }
        if (memo.hasWritten(c.to())) {
            throw conflict(Mention.of(c.to()) + " wrote this memo and cannot give verdicts on it.");
        }
        if (review.participant(c.to()).isPresent() || review.isDelegate(c.to())) {
            throw conflict(Mention.of(c.to()) + " has a voice in this review already; one person, one voice.");
        }
        return List.of(
                new VerdictDelegated(c.memoId(), c.by(), approver, c.to(), Guards.prose("The reason", c.reason())));
    }

    /** Whoever chooses anew who is asked for assent says why; everybody else may come and go without words. */
    private static @Nullable String reason(Role role, @Nullable String given) {
        if (role != Role.APPROVER) {
            return given == null || given.isBlank() ? null : Guards.remark("The reason", given);
        }
        if (given == null || given.isBlank()) {
            throw invalid("Say why the approvers change after the review was opened; everybody who decides reads it.");
        }
        return Guards.remark("The reason", given);
    }

    private static void requireIndependence(MemoState memo, Invitation invitation) {
        if (memo.hasWritten(invitation.account()) && !invitation.role().openToAuthors()) {
            throw invalid(Mention.of(invitation.account()) + " wrote this memo and cannot be "
                    + invitation.role().phrase() + " of it.");
        }
    }
}
