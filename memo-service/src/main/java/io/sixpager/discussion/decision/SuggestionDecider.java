package io.sixpager.discussion.decision;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.discussion.ThreadCommand.AcceptSuggestion;
import io.sixpager.discussion.ThreadCommand.DeclineSuggestion;
import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.ThreadCommand.OnSuggestion;
import io.sixpager.discussion.ThreadCommand.TakeSuggestion;
import io.sixpager.discussion.ThreadCommand.WithdrawSuggestion;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import io.sixpager.discussion.model.ThreadEvent.SuggestionDeclined;
import io.sixpager.discussion.model.ThreadEvent.SuggestionOffered;
import io.sixpager.discussion.model.ThreadEvent.SuggestionTaken;
import io.sixpager.discussion.model.ThreadEvent.SuggestionWithdrawn;
import io.sixpager.discussion.model.ThreadState;
import java.util.List;

/** Decides what becomes of other words that somebody proposes. */
final class SuggestionDecider {

    /** In characters, with those that they replace: some two pages. */
    private static final int LIMIT = 20_000;

    private SuggestionDecider() {}

    /** Follows the opening of its thread. */
    static SuggestionOffered offer(OfferSuggestion c) {
        if (c.brought()) {
            SuggestionEligibility.bringing(c.opening().standing());
        } else {
            SuggestionEligibility.offering(c.opening().standing());
        }
        if (c.suggestion().rewording().length() > LIMIT) {
            throw invalid("A suggestion is of at most " + LIMIT + " characters; send it in parts.");
        }
        return new SuggestionOffered(c.threadId(), c.memoId(), c.by(), c.suggestion());
    }

    static List<ThreadEvent> decide(ThreadState thread, OnSuggestion command) {
        SuggestionEligibility.requireSuggestion(thread);
        return switch (command) {
            case AcceptSuggestion c -> {
                SuggestionEligibility.accepting(thread, c.seen(), c.by().account(), c.standing());
                yield List.of(new SuggestionAccepted(c.threadId(), c.memoId(), c.by(), c.merged()));
            }
            case DeclineSuggestion c -> {
                SuggestionEligibility.declining(thread, c.by().account(), c.standing());
                ThreadDecider.requireSeen(thread, c.seen());
                yield List.of(
                        new SuggestionDeclined(c.threadId(), c.memoId(), c.by(), CommentWords.reason(c.reason())));
            }
            case WithdrawSuggestion c -> {
                SuggestionEligibility.withdrawing(thread, c.by().account());
                ThreadDecider.requireSeen(thread, c.seen());
                yield List.of(new SuggestionWithdrawn(c.threadId(), c.memoId(), c.by()));
            }
            case TakeSuggestion c ->
                isWaiting(thread)
                        ? List.of(new SuggestionTaken(c.threadId(), c.memoId(), c.by(), c.revision()))
                        : List.of();
        };
    }

    private static boolean isWaiting(ThreadState thread) {
        return thread.stage() == Stage.ACCEPTED && thread.settlement().answeredBy() == null;
    }
}
