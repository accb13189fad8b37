package io.sixpager.turn;

import io.sixpager.command.Command;
import io.sixpager.command.CommandReceipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import io.sixpager.turn.NudgeCommand.NudgeReceipt;
import java.time.Duration;

/** What can be asked of the reminders about one memo and what is said of it. */
public sealed interface NudgeCommand extends Command<NudgeReceipt> {

    /** How often somebody may remind somebody of one thing. */
    Duration AT_MOST_EVERY = Duration.ofDays(1);

    MemoId memoId();

    /** Beside the memo's stream, which nobody has to wait for. */
    @Override
    default String aggregateId() {
        return nudgesOf(memoId());
    }

    /** Under which the reminders about a memo are stored. */
    static String nudgesOf(MemoId memoId) {
        return "nudges-" + memoId;
    }

    /**
     * Whoever sends it has read that the account owes this.
     *
     * @param number of the memo
     * @param waits whether the sender waits for it
     */
    record NudgePerson(MemoId memoId, Attribution by, long number, Debt debt, boolean waits, String reason)
            implements NudgeCommand {}

    record NudgeReceipt(MemoId memoId, long version) implements CommandReceipt {}
}
