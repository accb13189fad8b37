package io.sixpager.turn;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;

/** Reminders. Names and fields are for ever; see docs/how-to/change-an-event.md. */
public sealed interface NudgeEvent {

    MemoId memoId();

    Attribution by();

    /**
     * Somebody who waits has said why.
     *
     * @param number of the memo
     * @param debt of whom, and what they owe
     */
    record PersonNudged(MemoId memoId, Attribution by, long number, Debt debt, String reason) implements NudgeEvent {}
}
