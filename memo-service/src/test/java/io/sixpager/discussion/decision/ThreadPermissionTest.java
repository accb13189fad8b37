package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.*;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.*;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.document.Span;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is offered to do with a thread is what its decision does, whoever they are and however it stands. */
class ThreadPermissionTest {

    /** The raiser, the owner, a coauthor, whom the words name, a reviewer and a reader. */
    private static final Map<String, Standing> PEOPLE = Map.of(
            "finance", REVIEWER,
            "author", AUTHOR,
            "coauthor", AUTHOR,
            "retail", REVIEWER,
            "decider", REVIEWER,
            "infrastructure", READER);

    /** After everything that has happened. */
    private static final long NOW = 1_000;

    private static final AnchoredPassage OTHER_PASSAGE =
            new AnchoredPassage(5, PASSAGE.contentHash(), Span.within("9", 0, 4), "Nine", "", " lives");

    private static Arguments state(String name, ThreadEvent... events) {
        ThreadState state = null;
        for (var event : events) {
            state = ThreadFold.evolve(state, event);
        }
        return Arguments.of(name, Objects.requireNonNull(state));
    }

    private static Arguments comment(String name, ThreadEvent... later) {
        return state(name, begun(ThreadKind.QUESTION, List.of(), later));
    }

    private static Arguments suggestion(String name, ThreadEvent... later) {
        return state(name, begun(ThreadKind.SUGGESTION, List.of(suggested()), later));
    }

    private static ThreadEvent[] begun(ThreadKind kind, List<ThreadEvent> then, ThreadEvent... later) {
        var events = new ArrayList<ThreadEvent>(List.of(opened(kind)));
        events.addAll(then);
        events.addAll(List.of(later));
        return events.toArray(ThreadEvent[]::new);
    }

    static Stream<Arguments> states() {
        var proposed = new ResolutionProposed(THREAD, MEMO, by("author"), 2);
        var resolved = new ThreadResolved(THREAD, MEMO, by("finance"));
        var dismissed = new ThreadDismissed(THREAD, MEMO, by("author"), "It is in appendix B.");
        var parked = new ThreadParked(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved.");
        var givenUp = new PassageGivenUp(THREAD, MEMO, by("finance"), 4);
        var accepted = new SuggestionAccepted(THREAD, MEMO, by("author"), null);
        return Stream.of(
                comment("open"),
                comment("answered", replied("author", AUTHOR)),
                comment("whoever was named has replied", replied("retail", REVIEWER)),
                comment("handed over", new ThreadHandedOver(THREAD, MEMO, by("retail"), "retail", "coauthor", "Hers.")),
                comment(
                        "its answer handed over",
                        new ThreadHandedOver(THREAD, MEMO, by("author"), "author", "infrastructure", "Theirs.")),
                comment("of another owner", new ThreadOwnerChanged(THREAD, MEMO, by(Attribution.SYSTEM), "decider")),
                comment("proposed as resolved", proposed),
                comment("resolved", resolved),
                comment("dismissed", dismissed),
                comment("reopened", dismissed, new ThreadReopened(THREAD, MEMO, by("finance"), "It is not.")),
                comment("parked", parked),
                comment("parked after it was resolved", resolved, parked),
                comment("in doubt", doubted()),
                comment("gone", doubted(), givenUp),
                comment("gone and resolved", doubted(), givenUp, resolved),
                state("blocking", begun(ThreadKind.BLOCKING, List.of())),
                state("blocking, resolved", begun(ThreadKind.BLOCKING, List.of(), resolved)),
                suggestion("suggested"),
                suggestion("accepted", accepted),
                suggestion("taken", accepted, new SuggestionTaken(THREAD, MEMO, by(Attribution.SYSTEM), 2)),
                suggestion("declined", new SuggestionDeclined(THREAD, MEMO, by("author"), "It is enough.")),
                suggestion("withdrawn", new SuggestionWithdrawn(THREAD, MEMO, by("finance"))),
                suggestion("suggested and parked", parked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void saysWhatTheDecisionDoes(String name, ThreadState thread) {
        PEOPLE.forEach((account, standing) -> {
            for (var afterwards : List.of(false, true)) {
                var now = new Standing(standing.author(), standing.involved(), afterwards);
                assertThat(ThreadPermissions.of(thread, account, now))
                        .as(account + (afterwards ? " after the decision" : ""))
                        .isEqualTo(Stream.of(Act.values())
                                .filter(act -> isTaken(thread, command(act, account, now)))
                                .toList());
            }
        });
    }

    @Test
    void everyActIsAllowedToSomebody() {
        var allowed = EnumSet.noneOf(Act.class);
        states().map(state -> (ThreadState) state.get()[1])
                .forEach(thread -> PEOPLE.forEach(
                        (account, standing) -> allowed.addAll(ThreadPermissions.of(thread, account, standing))));
        assertThat(allowed).containsExactly(Act.values());
    }

    private static boolean isTaken(ThreadState thread, ThreadCommand command) {
        try {
            return !ThreadDecider.decide(thread, command).isEmpty();
        } catch (CommandRejected _) {
            return false;
        }
    }

    /** A command whose values nobody can find fault with, by somebody who has seen everything. */
    private static ThreadCommand command(Act act, String account, Standing standing) {
        var by = by(account);
        return switch (act) {
            case PROPOSE -> new ProposeResolution(THREAD, MEMO, by, NOW, standing, 2);
            case RESOLVE -> new ResolveThread(THREAD, MEMO, by, NOW);
            case DISMISS -> new DismissThread(THREAD, MEMO, by, NOW, standing, "It is in appendix B.");
            case REOPEN -> new ReopenThread(THREAD, MEMO, by, NOW, standing, "It is not.");
            case CHOOSE_PASSAGE -> new ChoosePassage(THREAD, MEMO, by, NOW, standing, OTHER_PASSAGE);
            case HAND_OVER -> new HandOverThread(THREAD, MEMO, by, NOW, standing, "newcomer", AUTHOR, "Theirs.");
            case GIVE_UP_PASSAGE -> new GiveUpPassage(THREAD, MEMO, by, NOW, standing, 5);
            case ACCEPT -> new AcceptSuggestion(THREAD, MEMO, by, NOW, standing, null);
            case DECLINE -> new DeclineSuggestion(THREAD, MEMO, by, NOW, standing, "It is enough.");
            case WITHDRAW -> new WithdrawSuggestion(THREAD, MEMO, by, NOW);
        };
    }
}
