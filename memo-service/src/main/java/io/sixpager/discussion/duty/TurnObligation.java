package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.obligation.Obligation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a thread, as their inbox shows it and as others take it over. */
final class TurnObligation {

    /** What the authors owe once nobody can act for the raiser. */
    static final String DISMISS = "DISMISS_THREAD";

    private static final int TITLE = 90;

    private TurnObligation() {}

    static Obligation of(Turn turn, ThreadState thread) {
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
                turn.account(),
                turn.kind().name(),
                turn.since(),
                null,
                turn.why(),
                turn.endsWhen(),
                act(thread, turn.kind().name()),
                waiting(turn, thread),
                succession(turn, thread));
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

    /** Whoever raised it and the memo's owner, and whoever named the one who is to reply. */
    private static List<String> waiting(Turn turn, ThreadState thread) {
        return Stream.concat(
                        Stream.of(thread.raiser(), thread.subject().owner()),
                        thread.comments().stream()
                                .filter(comment -> turn.kind() == Turn.Kind.REPLY_TO_MENTION
                                        && comment.mentions().contains(turn.account()))
                                .map(comment -> comment.by().account()))
                .filter(waits -> !waits.equals(turn.account()))
                .distinct()
                .toList();
    }

    /** The authors answer for each other, and settle what its raiser cannot; nobody replies for somebody else. */
    private static Obligation.@Nullable Succession succession(Turn turn, ThreadState thread) {
        var kind = turn.kind();
        return switch (kind) {
            case ANSWER_THREAD ->
                new Obligation.Succession(authors(thread), kind.name(), turn.endsWhen(), act(thread, kind.name()));
            case CHOOSE_PASSAGE ->
                new Obligation.Succession(everyAuthor(thread), kind.name(), turn.endsWhen(), act(thread, kind.name()));
            case SETTLE_THREAD ->
                new Obligation.Succession(
                        authors(thread), DISMISS, "You dismiss it with a reason.", act(thread, DISMISS));
            case REPLY_TO_MENTION -> null;
        };
    }

    private static List<String> authors(ThreadState thread) {
        return everyAuthor(thread).stream()
                .filter(account -> thread.cameInFile() || !account.equals(thread.raiser()))
                .toList();
    }

    private static List<String> everyAuthor(ThreadState thread) {
        return Stream.concat(
                        Stream.of(thread.subject().owner()),
                        thread.comments().stream()
                                .filter(comment -> comment.standing().author())
                                .map(comment -> comment.by().account()))
                .distinct()
                .toList();
    }

    private static Obligation.Act act(ThreadState thread, String name) {
        var subject = thread.subject();
        return new Obligation.Act(name, "/m/" + subject.number() + "?thread=" + subject.threadId());
    }
}
