package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.Map;

/** Conditions of an assent: met by their owner, confirmed by whoever set them. */
final class MeetingConditions {

    private MeetingConditions() {}

    static List<MemoEvent> propose(MemoState memo, ProposeConditionMet c) {
        ConditionEligibility.proposing(memo, c.by().account(), c.conditionId());
        if (c.revision() != null) {
            Guards.revision(memo, c.revision());
        }
        return List.of(new ConditionProposedMet(
                c.memoId(), c.by(), c.conditionId(), c.revision(), Guards.prose("The evidence", c.evidence())));
    }

    static List<MemoEvent> confirm(MemoState memo, ConfirmCondition c) {
        var condition = ConditionEligibility.confirming(memo, c.by().account(), c.conditionId());
        var proposals = condition.proposals().size();
        if (c.proposalsSeen() != proposals) {
            throw stale(
                    "What is said to meet the condition has changed since you saw it.", Map.of("proposals", proposals));
        }
        return List.of(new ConditionConfirmed(c.memoId(), c.by(), c.conditionId()));
    }

    static List<MemoEvent> refuse(MemoState memo, RefuseCondition c) {
        ConditionEligibility.refusing(memo, c.by().account(), c.conditionId());
        return List.of(
                new ConditionRefused(c.memoId(), c.by(), c.conditionId(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> waive(MemoState memo, WaiveCondition c) {
        ConditionEligibility.waiving(memo, c.by().account(), c.conditionId());
        return List.of(
                new ConditionWaived(c.memoId(), c.by(), c.conditionId(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> handOver(MemoState memo, HandOverCondition c) {
        var condition = ConditionEligibility.handingOver(memo, c.by().account(), c.conditionId());
        if (condition.owner().equals(c.to())) {
            throw invalid("The condition is " + Mention.of(c.to()) + "’s already.");
        }
        requireOwner(memo, c.to(), ConditionEligibility.isReviewer(memo, c.to(), condition));
        return List.of(new ConditionHandedOver(
                c.memoId(), c.by(), c.conditionId(), c.to(), Guards.prose("The reason", c.reason())));
    }

    /** Whoever meets a condition is not whoever confirms it, and can read the memo. */
    static void requireOwner(MemoState memo, String account, boolean confirms) {
        if (confirms) {
            throw forbidden(Mention.of(account) + " confirms the condition; somebody else must meet it.");
        }
        if (!memo.isOpenTo(account)) {
            throw forbidden(Mention.of(account) + " may not read this memo and cannot own a condition of it.");
        }
    }
}
