package io.sixpager.discussion.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.Mention;

/** Who may propose other words, and who says what becomes of them. */
public final class SuggestionEligibility {

    private SuggestionEligibility() {}

    public static void offering(Standing standing) {
        if (standing.author()) {
            throw forbidden("You write this memo: change your draft instead.");
        }
        requireGoingOn(standing);
    }

    /** What somebody else has changed in a file; the author who brings it may accept it, too. */
    public static void bringing(Standing standing) {
        if (!standing.author()) {
            throw forbidden("Only the owner and the coauthors may bring the changes of a file.");
        }
        requireGoingOn(standing);
    }

    public static void accepting(ThreadState thread, long seen, String account, Standing standing) {
        accepting(thread, account, standing);
        ThreadDecider.requireSeen(thread, seen);
    }

    static void accepting(ThreadState thread, String account, Standing standing) {
        if (!standing.author()) {
            throw forbidden("Only the owner and the coauthors may accept a suggestion.");
        }
        if (thread.isRaisedBy(account) && !thread.cameInFile()) {
            throw forbidden("Nobody accepts their own suggestion.");
        }
        requireOpen(thread);
        requireGoingOn(standing);
    }

    static void declining(ThreadState thread, String account, Standing standing) {
        if (!standing.author()) {
            throw forbidden("Only the owner and the coauthors may decline a suggestion.");
        }
        if (thread.isRaisedBy(account) && !thread.cameInFile()) {
            throw conflict("You have made this suggestion; withdraw it instead.");
        }
        requireOpen(thread);
    }

    static void withdrawing(ThreadState thread, String account) {
        if (thread.cameInFile()) {
            throw conflict("This suggestion stood in a file: it is accepted or declined.");
        }
        if (!thread.isRaisedBy(account)) {
            throw forbidden("Only " + Mention.of(thread.raiser()) + ", who made this suggestion, may withdraw it.");
        }
        requireOpen(thread);
    }

    /** What was accepted is in somebody's draft, and then in a revision. */
    static void reopening(ThreadState thread, Standing standing) {
        if (thread.stage() != Stage.ACCEPTED) {
            return;
        }
        if (!standing.author()) {
            throw forbidden("Only the owner and the coauthors may reopen a suggestion that was accepted.");
        }
        var revision = thread.settlement().answeredBy();
        if (revision != null) {
            throw conflict("This suggestion is in revision " + revision + " already.");
        }
    }

    static void requireOtherKind(ThreadKind kind) {
        if (kind == ThreadKind.SUGGESTION) {
            throw invalid("A suggestion needs other words; change them in the text.");
        }
    }

    static void requireSuggestion(ThreadState thread) {
        if (thread.suggestion() == null) {
            throw conflict("Nothing is suggested in this thread.");
        }
    }

    static void requireComment(ThreadState thread) {
        if (thread.suggestion() != null) {
            throw conflict("This is a suggestion: it is accepted, declined or withdrawn.");
        }
    }

    private static void requireOpen(ThreadState thread) {
        if (!thread.stage().isOpen()) {
            throw conflict("This suggestion is " + thread.stage().phrase() + " already.");
        }
    }

    private static void requireGoingOn(Standing standing) {
        if (standing.afterwards()) {
            throw conflict("The memo takes no other words any more; comment on it instead.");
        }
    }
}
