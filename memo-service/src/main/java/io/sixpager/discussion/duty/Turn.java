package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.Asked;
import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.Excerpt;
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
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a thread. Somebody's always, as long as an answer is wanted: the memo's owner's until an author
 * has had the last word, then that of whoever raised it.
 */
public record Turn(String account, Kind kind, Instant since, String why, String endsWhen) {

    /** By stable names. */
    public enum Kind {
        ANSWER_THREAD,
        SETTLE_THREAD,
        REPLY_TO_MENTION
    }

    /** What the authors owe once nobody can act for the raiser. */
    static final String DISMISS = "DISMISS_THREAD";

    private static final int TITLE = 90;

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

    private static String title(ThreadState thread) {
        var words = thread.first().words();
        var suggestion = thread.suggestion();
        if (!words.isEmpty() || suggestion == null) {
            return words;
        }
        var rewording = suggestion.rewording();
        return rewording.after().isEmpty() ? "Take out: " + rewording.before() : rewording.after();
    }

    Obligation asObligation(ThreadState thread) {
        var subject = thread.subject();
        var passage = subject.passage();
        return new Obligation(
                ThreadObligations.NAME,
                new Obligation.Subject(
                        subject.threadId().toString(),
                        subject.number(),
                        Excerpt.of(title(thread), TITLE),
                        passage == null ? null : passage.revision(),
                        thread.raiser(),
                        null,
                        null),
                account,
                kind.name(),
                since,
                null,
                why,
                endsWhen,
                act(thread, kind.name()),
                waiting(thread),
                succession(thread));
    }

    /** Whoever raised it and the memo's owner, and whoever named the one who is to reply. */
    private List<String> waiting(ThreadState thread) {
        return Stream.concat(
                        Stream.of(thread.raiser(), thread.subject().owner()),
                        thread.comments().stream()
                                .filter(comment -> kind == Kind.REPLY_TO_MENTION
                                        && comment.mentions().contains(account))
                                .map(comment -> comment.by().account()))
                .filter(waits -> !waits.equals(account))
                .distinct()
                .toList();
    }

    /** The authors answer for each other, and settle what its raiser cannot; nobody replies for somebody else. */
    private Obligation.@Nullable Succession succession(ThreadState thread) {
        return switch (kind) {
            case ANSWER_THREAD ->
                new Obligation.Succession(authors(thread), kind.name(), endsWhen, act(thread, kind.name()));
            case SETTLE_THREAD ->
                new Obligation.Succession(
                        authors(thread), DISMISS, "You dismiss it with a reason.", act(thread, DISMISS));
            case REPLY_TO_MENTION -> null;
        };
    }

    private static List<String> authors(ThreadState thread) {
        return Stream.concat(
                        Stream.of(thread.subject().owner()),
                        thread.comments().stream()
                                .filter(comment -> comment.standing().author())
                                .map(comment -> comment.by().account()))
                .filter(account -> thread.cameInFile() || !account.equals(thread.raiser()))
                .distinct()
                .toList();
    }

    private static Obligation.Act act(ThreadState thread, String name) {
        var subject = thread.subject();
        return new Obligation.Act(name, "/m/" + subject.number() + "?thread=" + subject.threadId());
    }
}
