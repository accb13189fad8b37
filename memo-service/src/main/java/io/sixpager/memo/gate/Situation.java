package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.ADD_APPROVER;
import static io.sixpager.memo.gate.Impasse.Step.Kind.DECIDE;
import static io.sixpager.memo.gate.Impasse.Step.Kind.OPEN_ACCOUNT;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.gate.Impasse.Way;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A review, and under which accounts nobody can act any more: who could still do what. */
record Situation(MemoState memo, Review review, Predicate<String> gone) {

    Approvers approvers() {
        return new Approvers(memo, review);
    }

    /** Whether the approver assents, or still can: in person or by a deputy, and not to a text of their own. */
    boolean canAssent(String account) {
        return approvers().assenting().contains(account) || (!memo.hasWritten(account) && canSpeak(account));
    }

    private boolean canSpeak(String account) {
        return !gone.test(account)
                || review.participant(account)
                        .map(Participant::delegate)
                        .filter(gone.negate())
                        .isPresent();
    }

    /** Why not. */
    String reason(String account) {
        return memo.hasWritten(account)
                ? Mention.of(account) + " wrote the memo, and nobody approves a memo of their own"
                : "the account of " + Mention.of(account) + " is closed";
    }

    /** The owner's, or nothing if the owner is gone too. */
    Way owner(String act, List<Step> steps) {
        var owner = memo.header().owner();
        return gone.test(owner)
                ? new Way(
                        "An administrator hands the memo over to somebody else, or opens the account of the owner, "
                                + Mention.of(owner) + ", again; then the owner " + act + ".",
                        List.of(),
                        List.of(Step.of(OPEN_ACCOUNT, owner)))
                : new Way("The owner, " + Mention.of(owner) + ", " + act + ".", List.of(owner), steps);
    }

    /** So many more of the group who can assent, if there are. */
    Stream<Way> adding(int lacking, ApproverGroup group) {
        var others = group.accounts().stream()
                .filter(account -> review.participant(account).isEmpty() && !memo.hasWritten(account))
                .filter(gone.negate())
                .toList();
        return others.size() < lacking
                ? Stream.empty()
                : Stream.of(owner(
                        "adds " + (lacking == 1 ? "another approver" : lacking + " more approvers") + " of "
                                + group.name() + ": " + group.listed(others),
                        Step.each(ADD_APPROVER, others)));
    }

    /** Rejecting and deferring need no gate. */
    Stream<Way> decidersWay() {
        return review.decider().map(Participant::account).filter(gone.negate()).stream()
                .map(decider -> new Way(
                        "The decider, " + Mention.of(decider) + ", rejects or defers the memo.",
                        List.of(decider),
                        List.of(Step.of(DECIDE))));
    }
}
