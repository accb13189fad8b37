package io.sixpager.memo.decision;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.shared.CommandRejected;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person may do one thing with a memo now, and if not, why. Asked of the very
 * functions that a decision asks before it looks at the values of its command.
 */
public record Permission(
        Action action, boolean allowed, @Nullable String reason) {

    /** What a person can do on the memo's page. */
    public enum Action {
        REVISE,
        NAME_REVISION,
        RETITLE,
        CHANGE_ACCESS,
        NAME_COAUTHOR,
        REMOVE_COAUTHOR,
        LEAVE_AUTHORS,
        HAND_OVER,
        ACKNOWLEDGE,
        OPEN_REVIEW,
        ADD_PARTICIPANT,
        REMOVE_PARTICIPANT,
        EXTEND_REVIEW,
        REQUEST_DECISION,
        VERDICT,
        WITHDRAW_VERDICT,
        OBJECT,
        ANSWER,
        SUSTAIN,
        LIFT,
        OVERRIDE,
        OVERRIDE_READING_PERIOD,
        RECUSE,
        DELEGATE,
        READ,
        APPROVE,
        DECIDE,
        WITHDRAW,
        REOPEN,
        SUPERSEDE
    }

    /** Every action for this account. */
    public static List<Permission> of(MemoState memo, String account) {
        return of(memo, account, false);
    }

    /** @param inTheOwnersPlace whether they administer accounts, and nobody can act for the owner any more */
    public static List<Permission> of(MemoState memo, String account, boolean inTheOwnersPlace) {
        return Arrays.stream(Action.values())
                .map(action -> of(memo, account, inTheOwnersPlace, action))
                .toList();
    }

    /** Every action refused for the same reason. */
    public static List<Permission> none(String reason) {
        return Arrays.stream(Action.values())
                .map(action -> new Permission(action, false, reason))
                .toList();
    }

    private static Permission of(MemoState memo, String account, boolean inTheOwnersPlace, Action action) {
        try {
            Eligibility.seeing(memo, account);
            require(action, memo, account, inTheOwnersPlace);
            return new Permission(action, true, null);
        } catch (CommandRejected refusal) {
            return new Permission(action, false, refusal.reason());
        }
    }

    private static void require(Action action, MemoState memo, String account, boolean inTheOwnersPlace) {
        switch (action) {
            case REVISE -> Eligibility.revising(memo, account);
            case NAME_REVISION -> Eligibility.namingRevision(memo, account);
            case RETITLE -> Eligibility.retitling(memo, account);
            case CHANGE_ACCESS -> Eligibility.changingAccess(memo, account);
            case NAME_COAUTHOR -> Eligibility.namingCoauthor(memo, account);
            case REMOVE_COAUTHOR -> Eligibility.removingCoauthor(memo, account);
            case LEAVE_AUTHORS -> Eligibility.leavingAuthors(memo, account);
            case HAND_OVER -> Eligibility.handingOver(memo, account, inTheOwnersPlace);
            case ACKNOWLEDGE -> Eligibility.acknowledging(memo, account);
            case OPEN_REVIEW -> Eligibility.openingReview(memo, account);
            case ADD_PARTICIPANT -> ReviewEligibility.addingParticipant(memo, account);
            case REMOVE_PARTICIPANT -> ReviewEligibility.removingParticipant(memo, account);
            case EXTEND_REVIEW -> ReviewEligibility.extending(memo, account);
            case REQUEST_DECISION -> ReviewEligibility.requestingDecision(memo, account);
            case VERDICT -> ReviewEligibility.givingVerdict(memo, account, holder(memo, account));
            case WITHDRAW_VERDICT -> ReviewEligibility.withdrawingVerdict(memo, account, holder(memo, account));
            case OBJECT -> ReviewEligibility.objecting(memo, account);
            case ANSWER -> ReviewEligibility.answering(memo, account, null);
            case SUSTAIN -> ReviewEligibility.sustaining(memo, account, null);
            case LIFT -> ReviewEligibility.lifting(memo, account, null);
            case OVERRIDE -> ReviewEligibility.overriding(memo, account, null);
            case OVERRIDE_READING_PERIOD -> ReviewEligibility.overridingReadingPeriod(memo, account);
            case RECUSE -> ReviewEligibility.recusing(memo, account);
            case DELEGATE -> ReviewEligibility.delegating(memo, account);
            case READ -> ReviewEligibility.reading(memo, account);
            case APPROVE -> ReviewEligibility.approving(memo, account);
            case DECIDE -> ReviewEligibility.deciding(memo, account);
            case WITHDRAW -> Eligibility.withdrawing(memo, account);
            case REOPEN -> Eligibility.reopening(memo, account);
            case SUPERSEDE -> Eligibility.superseding(memo, account);
        }
    }

    /** In whose name a verdict would be given: a deputy's is given for whoever named them. */
    private static String holder(MemoState memo, String account) {
        return memo.participant(account).isPresent()
                ? account
                : memo.participants()
                        .filter(p -> account.equals(p.delegate()))
                        .map(Participant::account)
                        .findFirst()
                        .orElse(account);
    }
}
