package io.sixpager.memo.narration;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.projection.EventNarration.Withheld;

/** Which events tell what somebody thinks of the memo: whoever may not know that yet is not told of them. */
final class WithheldEvents {

    private WithheldEvents() {}

    static Withheld of(MemoEvent event) {
        return switch (event) {
            case VerdictGiven _,
                    VerdictCarried _,
                    VerdictLapsed _,
                    VerdictWithdrawn _,
                    ConditionSet _,
                    ConditionHandedOver _,
                    ConditionProposedMet _,
                    ConditionConfirmed _,
                    ConditionRefused _,
                    ConditionWaived _,
                    ObjectionRaised _,
                    ObjectionHandedOver _,
                    ObjectionAnswered _,
                    ObjectionSustained _,
                    ObjectionLifted _,
                    ObjectionOverridden _ -> Withheld.EVENT;
            case MemoDrafted _,
                    MemoRetitled _,
                    MemoHandedOver _,
                    NoticesAcknowledged _,
                    AccessChanged _,
                    CoauthorAdded _,
                    CoauthorRemoved _,
                    RevisionSubmitted _,
                    RevisionNamed _,
                    ReviewOpened _,
                    DueDatePassed _,
                    ReviewExtended _,
                    DecisionRequested _,
                    ReadingPeriodPassed _,
                    ReadingPeriodOverridden _,
                    ParticipantAdded _,
                    ParticipantRemoved _,
                    ParticipantRecused _,
                    VerdictDelegated _,
                    RevisionRead _,
                    DecisionMade _,
                    MemoWithdrawn _,
                    DecisionReopened _,
                    MemoSuperseded _ -> Withheld.NOTHING;
        };
    }
}
