package io.sixpager.discussion.decision;

import io.sixpager.command.AllowedActs;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadState;
import java.util.List;

/** What somebody may do to settle a thread, by the functions that decide it. */
public final class ThreadPermissions {

    /** As a client offers it. */
    public enum Act {
        PROPOSE,
        RESOLVE,
        DISMISS,
        REOPEN,
        CHOOSE_PASSAGE,
        HAND_OVER,
        GIVE_UP_PASSAGE,
        ACCEPT,
        DECLINE,
        WITHDRAW
    }

    private ThreadPermissions() {}

    public static List<Act> of(ThreadState thread, String account, Standing standing) {
        return AllowedActs.of(Act.values(), act -> require(act, thread, account, standing));
    }

    private static void require(Act act, ThreadState thread, String account, Standing standing) {
        if (act == Act.ACCEPT || act == Act.DECLINE || act == Act.WITHDRAW) {
            SuggestionEligibility.requireSuggestion(thread);
        }
        switch (act) {
            case PROPOSE -> ThreadEligibility.proposing(thread, account, standing);
            case RESOLVE -> ThreadEligibility.resolving(thread, account);
            case DISMISS -> ThreadEligibility.dismissing(thread, account, standing);
            case REOPEN -> ThreadEligibility.reopening(thread, account, standing);
            case CHOOSE_PASSAGE -> ThreadEligibility.choosing(thread, account, standing);
            case HAND_OVER -> ThreadEligibility.handingOver(thread, account, standing);
            case GIVE_UP_PASSAGE -> ThreadEligibility.givingUp(thread, account, standing);
            case ACCEPT -> SuggestionEligibility.accepting(thread, account, standing);
            case DECLINE -> SuggestionEligibility.declining(thread, account, standing);
            case WITHDRAW -> SuggestionEligibility.withdrawing(thread, account);
        }
    }
}
