package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Why somebody does what the address says; several commands need nothing else. */
record Reason(@NotNull String reason) {

    MemoCommand decisionRequest(MemoId memo, Attribution by) {
        return new MemoCommand.RequestDecision(memo, by, reason);
    }

    MemoCommand recusal(MemoId memo, Attribution by) {
        return new MemoCommand.RecuseParticipant(memo, by, reason);
    }

    MemoCommand withdrawal(MemoId memo, Attribution by) {
        return new MemoCommand.WithdrawMemo(memo, by, reason);
    }

    MemoCommand reopening(MemoId memo, Attribution by) {
        return new MemoCommand.ReopenDecision(memo, by, reason);
    }

    MemoRequest toLift(UUID objection) {
        return (memo, by) -> new MemoCommand.LiftObjection(memo, by, objection, reason);
    }

    MemoRequest toRefuse(UUID condition) {
        return (memo, by) -> new MemoCommand.RefuseCondition(memo, by, condition, reason);
    }

    MemoRequest toWaive(UUID condition) {
        return (memo, by) -> new MemoCommand.WaiveCondition(memo, by, condition, reason);
    }

    MemoRequest toOverride(UUID objection) {
        return (memo, by) -> new MemoCommand.OverrideObjection(memo, by, objection, reason);
    }
}
