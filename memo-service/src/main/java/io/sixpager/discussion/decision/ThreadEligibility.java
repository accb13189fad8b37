package io.sixpager.discussion.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;

import io.sixpager.discussion.model.Asked;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.Mention;

/** Who may settle a thread, and when: asked by the decision and by the permissions alike. */
final class ThreadEligibility {

    private ThreadEligibility() {}

    static void proposing(ThreadState thread, String account, Standing standing) {
        requireNoObjection(thread);
        SuggestionEligibility.requireComment(thread);
        if (!standing.author()) {
            throw forbidden("Only the owner and the coauthors may propose that a thread is resolved.");
        }
        requireOther(thread, account);
        requireOpen(thread);
        if (thread.stage() == Stage.PROPOSED) {
            throw conflict("This thread is proposed as resolved already.");
        }
    }

    static void resolving(ThreadState thread, String account) {
        requireNoObjection(thread);
        SuggestionEligibility.requireComment(thread);
        if (!thread.isRaisedBy(account)) {
            throw forbidden("Only " + Mention.of(thread.raiser())
                    + ", who raised this thread, may resolve it; others propose it, or dismiss it with a reason.");
        }
        requireOpen(thread);
    }

    static void dismissing(ThreadState thread, String account, Standing standing) {
        requireNoObjection(thread);
        SuggestionEligibility.requireComment(thread);
        if (!standing.involved()) {
            throw forbidden("Only those who write or review the memo may dismiss a thread.");
        }
        requireOther(thread, account);
        requireOpen(thread);
    }

    static void reopening(ThreadState thread, String account, Standing standing) {
        requireNoObjection(thread);
        if (!standing.involved() && !thread.isRaisedBy(account)) {
            throw forbidden("Only whoever raised this thread, and those who write or review the memo, may reopen it.");
        }
        if (thread.stage().isOpen()) {
            throw conflict("This thread is open.");
        }
        SuggestionEligibility.reopening(thread, standing);
    }

    /** Whose it was; the authors hand over what is not theirs, too, so that no thread waits for somebody who has left. */
    static String handingOver(ThreadState thread, String account, Standing standing) {
        var answerer = Asked.toAnswer(thread);
        if (answerer.filter(account::equals).isPresent()
                || Asked.toReply(thread).contains(account)) {
            return account;
        }
        if (answerer.isEmpty()) {
            throw conflict("Nobody waits for words of yours in this thread.");
        }
        if (!standing.author()) {
            throw forbidden("Only " + Mention.of(answerer.get()) + ", who is to answer, and the authors may hand this"
                    + " thread over.");
        }
        return answerer.get();
    }

    /** Whoever raised it knows what it is about, and the authors know where that went. */
    static void choosing(ThreadState thread, String account, Standing standing) {
        if (!standing.author() && !thread.isRaisedBy(account)) {
            throw forbidden("Only whoever raised this thread, and the authors, may say where its passage stands.");
        }
        if (thread.subject().passage() == null) {
            throw conflict("This thread is about the whole memo.");
        }
    }

    /** The same people, as long as there is a doubt. */
    static void givingUp(ThreadState thread, String account, Standing standing) {
        choosing(thread, account, standing);
        var doubt = thread.doubt();
        if (doubt == null) {
            throw conflict("It is known where the words of this thread stand; nothing was changed.");
        }
        if (doubt.gone()) {
            throw conflict("Somebody has said already that the words of this thread are gone.");
        }
    }

    /** Whoever blocks an approval does so by an objection, and ends it there. */
    private static void requireNoObjection(ThreadState thread) {
        if (thread.subject().kind() == ThreadKind.BLOCKING) {
            throw conflict("This thread is an objection; it ends when that is lifted or overridden.");
        }
    }

    private static void requireOther(ThreadState thread, String account) {
        if (thread.isRaisedBy(account)) {
            throw conflict("You have raised this thread; resolve it instead.");
        }
    }

    private static void requireOpen(ThreadState thread) {
        if (!thread.stage().isOpen()) {
            throw conflict("This thread is " + thread.stage().phrase() + " already.");
        }
    }
}
