package io.sixpager.memo.decision;

import io.sixpager.command.AllowedActs;
import io.sixpager.memo.model.MemoState;
import java.util.List;
import java.util.UUID;

/** What somebody may do about one objection, by the functions that decide it. */
public final class ObjectionPermissions {

    /** As a client offers it. */
    public enum Act {
        ANSWER,
        SUSTAIN,
        LIFT,
        OVERRIDE,
        HAND_OVER
    }

    private ObjectionPermissions() {}

    public static List<Act> of(MemoState memo, String account, UUID objectionId) {
        return AllowedActs.of(Act.values(), act -> require(act, memo, account, objectionId));
    }

    private static void require(Act act, MemoState memo, String account, UUID objectionId) {
        Eligibility.seeing(memo, account);
        switch (act) {
            case ANSWER -> ReviewEligibility.answering(memo, account, objectionId);
            case SUSTAIN -> ReviewEligibility.sustaining(memo, account, objectionId);
            case LIFT -> ReviewEligibility.lifting(memo, account, objectionId);
            case OVERRIDE -> ReviewEligibility.overriding(memo, account, objectionId);
            case HAND_OVER -> ReviewEligibility.handingOverObjection(memo, account, objectionId);
        }
    }
}
