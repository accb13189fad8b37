package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.notFound;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Attribution;

/**
 * Who may do what with a memo, and when. A decision asks here first and checks the values of its command then;
 * {@link Permission} asks the same functions, so that what a button says and what the server does cannot differ.
 */
final class Eligibility {

    private Eligibility() {}

    /** A restricted memo is there for those who take part in it, and for what the service does by itself. */
    static void seeing(MemoState memo, String account) {
        if (!memo.isOpenTo(account) && !account.equals(Attribution.SYSTEM)) {
            throw notFound(MemoState.NONE);
        }
    }

    static void revising(MemoState memo, String account) {
        Guards.authorsOnly(memo, account, "submit a revision");
        Guards.open(memo, "submit a revision");
    }

    /** At any stage: a name changes no text. */
    static void namingRevision(MemoState memo, String account) {
        Guards.authorsOnly(memo, account, "name a revision");
        if (memo.revisions().isEmpty()) {
            throw conflict("The memo has no revision yet.");
        }
    }

    static void retitling(MemoState memo, String account) {
        Guards.authorsOnly(memo, account, "change the title");
        Guards.open(memo, "change the title");
    }

    static void changingAccess(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "change who may read the memo");
    }

    static void namingCoauthor(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "name coauthors");
        Guards.open(memo, "join the authors");
    }

    /** Another one: whoever goes by themselves is {@link #leavingAuthors leaving}. */
    static void removingCoauthor(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "remove a coauthor");
        Guards.open(memo, "leave the authors");
    }

    static void leavingAuthors(MemoState memo, String account) {
        Guards.open(memo, "leave the authors");
        if (memo.header().owner().equals(account)) {
            throw forbidden("The owner cannot leave the memo.");
        }
        Guards.coauthor(memo, account);
    }

    /** At any stage: somebody answers for a memo that is decided too. */
    static void handingOver(MemoState memo, String account, boolean inTheOwnersPlace) {
        if (!inTheOwnersPlace) {
            Guards.ownerOnly(memo, account, "hand the memo over");
        }
    }

    static void acknowledging(MemoState memo, String account) {
        if (memo.noticesTo(account).isEmpty()) {
            throw conflict("There is nothing that you have to take note of.");
        }
    }

    static void openingReview(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "open the review");
        if (memo.stage() != Stage.DRAFT) {
            throw conflict("The memo is " + memo.stage().phrase() + "; only a draft can go into review.");
        }
        if (memo.revisions().isEmpty()) {
            throw conflict("There is nothing to review yet: submit a first revision.");
        }
    }

    static void withdrawing(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "withdraw the memo");
        Guards.open(memo, "withdraw it");
    }

    static void reopening(MemoState memo, String account) {
        if (memo.stage() != Stage.DECIDED && memo.stage() != Stage.WITHDRAWN) {
            throw conflict(
                    "The memo is " + memo.stage().phrase() + "; only a decided or withdrawn memo can be reopened.");
        }
        if (memo.decider().filter(d -> d.account().equals(account)).isEmpty()
                && !memo.header().owner().equals(account)) {
            throw forbidden("Only the owner or the decider may reopen the memo.");
        }
    }

    static void superseding(MemoState memo, String account) {
        Guards.ownerOnly(memo, account, "replace the memo by another");
        if (memo.stage() != Stage.DECIDED) {
            throw conflict("The memo is " + memo.stage().phrase() + "; only a decided memo can be superseded.");
        }
    }
}
