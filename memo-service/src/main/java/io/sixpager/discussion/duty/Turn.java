package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.obligation.Obligation;
import io.sixpager.shared.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose turn it is in a thread. Somebody's always, as long as an answer is wanted: the memo's owner's until an author
 * has had the last word, then that of whoever raised it.
 */
public record Turn(String account, Kind kind, Instant since, String why, String endsWhen) {

    /** By stable names. */
    public enum Kind {
        ANSWER_THREAD,
        SETTLE_THREAD,
        REPLY_TO_MENTION,
        CHOOSE_PASSAGE
    }

    public static List<Turn> of(ThreadState thread) {
        if (!thread.goesOn()) {
            return List.of();
        }
        var turns = new ArrayList<Turn>();
        if (thread.subject().kind().wantsAnswer()) {
            turns.add(main(thread));
        }
        thread.comments().stream()
                .flatMap(comment -> comment.mentions().stream())
                .distinct()
                .filter(account ->
                        turns.stream().noneMatch(turn -> turn.account().equals(account)))
                .filter(account -> awaited(thread, account))
                .forEach(account -> turns.add(mentioned(thread, account)));
        turns.addAll(choosing(thread));
        return List.copyOf(turns);
    }

    private static Turn main(ThreadState thread) {
        var raiser = thread.raiser();
        if (thread.suggestion() != null) {
            return new Turn(
                    thread.subject().owner(),
                    Kind.ANSWER_THREAD,
                    thread.settlement().by().at(),
                    (thread.cameInFile() ? "A file" : Mention.of(raiser)) + " suggests other words in memo "
                            + thread.subject().number() + ".",
                    "An author accepts or declines it" + (thread.cameInFile() ? "." : ", or it is withdrawn."));
        }
        if (thread.stage() == Stage.PROPOSED) {
            var proposal = thread.settlement();
            return new Turn(
                    raiser,
                    Kind.SETTLE_THREAD,
                    proposal.by().at(),
                    Mention.of(proposal.by().account()) + " holds your thread in memo "
                            + thread.subject().number() + " to be resolved"
                            + (proposal.answeredBy() == null ? "." : " by revision " + proposal.answeredBy() + "."),
                    "You resolve it or reply.");
        }
        var last = thread.comments().getLast();
        if (last.standing().author() && !last.isBy(raiser)) {
            return new Turn(
                    raiser,
                    Kind.SETTLE_THREAD,
                    last.by().at(),
                    Mention.of(last.by().account()) + " has answered you in memo "
                            + thread.subject().number() + ".",
                    "You resolve it or reply.");
        }
        return new Turn(
                thread.subject().owner(),
                Kind.ANSWER_THREAD,
                unanswered(thread).by().at(),
                Mention.of(raiser) + " waits for an answer in memo "
                        + thread.subject().number() + ".",
                "An author answers, or proposes that it is resolved.");
    }

    /** The first of the words that no author has answered yet. */
    private static Comment unanswered(ThreadState thread) {
        Comment first = thread.comments().getLast();
        for (var comment : thread.comments().reversed()) {
            if (comment.standing().author() && !comment.isBy(thread.raiser())) {
                return first;
            }
            first = comment;
        }
        return first;
    }

    private static boolean awaited(ThreadState thread, String account) {
        for (var comment : thread.comments().reversed()) {
            if (comment.isBy(account)) {
                return false;
            }
            if (comment.mentions().contains(account)) {
                return true;
            }
        }
        return false;
    }

    private static Turn mentioned(ThreadState thread, String account) {
        var comment = thread.comments().reversed().stream()
                .filter(said -> said.mentions().contains(account))
                .findFirst()
                .orElseThrow();
        return new Turn(
                account,
                Kind.REPLY_TO_MENTION,
                comment.by().at(),
                Mention.of(comment.by().account()) + " names you in memo "
                        + thread.subject().number() + ".",
                "You reply, or the thread ends.");
    }

    /** Both know which words are meant; whoever is first ends it for the other. */
    private static List<Turn> choosing(ThreadState thread) {
        var doubt = thread.doubt();
        if (doubt == null || doubt.gone()) {
            return List.of();
        }
        var subject = thread.subject();
        return Stream.of(subject.owner(), thread.raiser())
                .distinct()
                .map(account -> new Turn(
                        account,
                        Kind.CHOOSE_PASSAGE,
                        doubt.since(),
                        "The words of a thread may stand in several places of revision " + doubt.revision()
                                + " of memo " + subject.number() + ".",
                        "Somebody says which ones are meant or that they are gone, or a revision leaves no doubt."))
                .toList();
    }

    Obligation asObligation(ThreadState thread) {
        return TurnObligation.of(this, thread);
    }
}
