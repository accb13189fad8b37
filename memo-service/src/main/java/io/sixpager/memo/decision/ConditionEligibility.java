package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.notFound;

import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.shared.Mention;
import java.util.UUID;

/** Who may do what about a condition; see {@link Eligibility}. */
final class ConditionEligibility {

    private ConditionEligibility() {}

    static Condition proposing(MemoState memo, String account, UUID id) {
        var condition = open(memo, id);
        if (!condition.owner().equals(account) && !memo.header().isAuthor(account)) {
            throw forbidden("Only " + Mention.of(condition.owner())
                    + ", who owns the condition, and the authors may propose it as met.");
        }
        return condition;
    }

    static Condition confirming(MemoState memo, String account, UUID id) {
        var condition = open(memo, id);
        if (!isReviewer(memo, account, condition)) {
            throw forbidden("Only " + Mention.of(condition.reviewer()) + ", who set the condition, may confirm it.");
        }
        return condition;
    }

    static void refusing(MemoState memo, String account, UUID id) {
        var condition = confirming(memo, account, id);
        if (condition.state() != Condition.State.PROPOSED) {
            throw conflict("The condition has not been proposed as met; there is nothing to refuse.");
        }
    }

    /** The decider too, so that nobody can leave a memo with a condition that no one can end. */
    static void waiving(MemoState memo, String account, UUID id) {
        var condition = open(memo, id);
        var decides = memo.decider().filter(d -> d.account().equals(account)).isPresent();
        if (!decides && !isReviewer(memo, account, condition)) {
            throw forbidden("Only " + Mention.of(condition.reviewer())
                    + ", who set the condition, and the decider may waive it.");
        }
    }

    static Condition handingOver(MemoState memo, String account, UUID id) {
        var condition = open(memo, id);
        if (!condition.owner().equals(account) && !memo.header().owner().equals(account)) {
            throw forbidden("Only " + Mention.of(condition.owner())
                    + ", who owns the condition, and the owner of the memo may hand it over.");
        }
        return condition;
    }

    static boolean isReviewer(MemoState memo, String account, Condition condition) {
        return condition.reviewer().equals(account)
                || memo.participant(condition.reviewer())
                        .filter(Participant::takesPart)
                        .filter(reviewer -> reviewer.hasDeputy(account))
                        .isPresent();
    }

    private static Condition open(MemoState memo, UUID id) {
        var condition = memo.conditions()
                .filter(c -> c.conditionId().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound("There is no such condition on this memo."));
        if (!memo.bindsConditions()) {
            throw conflict("The memo is " + memo.stage().phrase() + "; its conditions bind nobody.");
        }
        switch (condition.state()) {
            case MET -> throw conflict("The condition has been confirmed as met already.");
            case WAIVED -> throw conflict("The condition has been waived already.");
            case DROPPED -> throw conflict("The condition went with the verdict that set it.");
            case OPEN, PROPOSED -> {}
        }
        return condition;
    }
}
