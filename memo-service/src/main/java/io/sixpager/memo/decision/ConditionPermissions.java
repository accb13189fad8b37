package io.sixpager.memo.decision;

import io.sixpager.command.AllowedActs;
import io.sixpager.memo.model.MemoState;
import java.util.List;
import java.util.UUID;

/** What somebody may do about one condition, by the functions that decide it. */
public final class ConditionPermissions {

    /** As a client offers it. */
    public enum Act {
        PROPOSE,
        CONFIRM,
        REFUSE,
        WAIVE,
        HAND_OVER
    }

    private ConditionPermissions() {}

    public static List<Act> of(MemoState memo, String account, UUID conditionId) {
        return AllowedActs.of(Act.values(), act -> require(act, memo, account, conditionId));
    }

    private static void require(Act act, MemoState memo, String account, UUID conditionId) {
        Eligibility.seeing(memo, account);
        switch (act) {
            case PROPOSE -> ConditionEligibility.proposing(memo, account, conditionId);
            case CONFIRM -> ConditionEligibility.confirming(memo, account, conditionId);
            case REFUSE -> ConditionEligibility.refusing(memo, account, conditionId);
            case WAIVE -> ConditionEligibility.waiving(memo, account, conditionId);
            case HAND_OVER -> ConditionEligibility.handingOver(memo, account, conditionId);
        }
    }
}
