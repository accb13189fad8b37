package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.Asked;
import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.HandedOn;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.obligation.Obligation;
import io.sixpager.shared.Attribution;
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
        Asked.toReply(thread).stream()
                .filter(account ->
                        turns.stream().noneMatch(turn -> turn.account().equals(account)))
                .forEach(account -> turns.add(named(thread, account)));
        turns.addAll(choosing(thread));
        return List.copyOf(turns);
    }

    private static Turn main(ThreadState thread) {
        var raiser = thread.raiser();
        if (thread.suggestion() != null) {
            return answer(
                    thread,
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
        if (Asked.isAnswer(thread, last)) {
            return new Turn(
                    raiser,
                    Kind.SETTLE_THREAD,
                    last.by().at(),
                    Mention.of(last.by().account()) + " has answered you in memo "
                            + thread.subject().number() + ".",
                    "You resolve it or reply.");
        }
        return answer(
                thread,
                unanswered(thread).by().at(),
                Mention.of(raiser) + " waits for an answer in memo "
                        + thread.subject().number() + ".",
                "An author answers, or proposes that it is resolved.");
    }

    /** The owner’s, or whose it became. */
    private static Turn answer(ThreadState thread, Instant asked, String why, String endsWhen) {
        var answerer = thread.answerer();
        var handed = thread.handedOn().stream()
                .filter(one -> one.answer() && one.to().equals(answerer))
                .reduce((_, later) -> later);
        return new Turn(
                answerer,
                Kind.ANSWER_THREAD,
                handed.map(one -> one.by().at()).filter(asked::isBefore).orElse(asked),
                handed.map(one -> why + " " + handedBy(one)).orElse(why),
                answerer.equals(thread.subject().owner()) ? endsWhen : "You answer, or hand it over. " + endsWhen);
    }

    private static String handedBy(HandedOn one) {
        return Mention.of(one.by().account()) + " has handed it over to you: “" + one.reason() + "”";
    }

    /** The first of the words that no author has answered yet. */
    private static Comment unanswered(ThreadState thread) {
        Comment first = thread.comments().getLast();
        for (var comment : thread.comments().reversed()) {
            if (Asked.isAnswer(thread, comment)) {
                return first;
            }
            first = comment;
        }
        return first;
    }

    /** By a comment, or because whoever was named there has handed it over. */
    private static Turn named(ThreadState thread, String account) {
        var handed = thread.handedOn().stream()
                .filter(one -> !one.answer() && one.to().equals(account))
                .reduce((_, later) -> later);
        var comment = thread.comments().reversed().stream()
                .filter(said -> said.mentions().contains(account))
                .findFirst();
        var number = thread.subject().number();
        return handed.filter(one -> comment.isEmpty()
                        || comment.get().by().at().isBefore(one.by().at()))
                .map(one -> reply(account, one.by(), handedBy(one) + " It is in memo " + number + "."))
                .orElseGet(() -> {
                    var by = comment.orElseThrow().by();
                    return reply(account, by, Mention.of(by.account()) + " names you in memo " + number + ".");
                });
    }

    private static Turn reply(String account, Attribution asked, String why) {
        return new Turn(account, Kind.REPLY_TO_MENTION, asked.at(), why, "You reply, or the thread ends.");
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
