package io.sixpager.discussion.duty;

import static io.sixpager.discussion.EveryThreadEvent.THREAD;
import static io.sixpager.memo.MemoExamples.MEMO;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.decision.ThreadPermissions;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadEvent.ReplyAdded;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.memo.MemoExamples;
import io.sixpager.obligation.Handover;
import io.sixpager.obligation.Obligation;
import io.sixpager.shared.Attribution;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An open question is always the turn of somebody who can act, whoever leaves. */
class NobodysThreadTest {

    private static final List<String> PEOPLE = List.of("olga", "carl", "ada", "ben");
    private static final Set<String> AUTHORS = Set.of("olga", "carl");
    private static final List<String> ADMINISTRATORS = List.of("admin");

    @Test
    void anOpenQuestionWaitsForSomebody() {
        var handedOver = new HashSet<String>();
        for (long seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var thread = ThreadFold.evolve(null, opened(one(chance, PEOPLE)));
            for (int i = 0; i < 30; i++) {
                thread = ThreadFold.evolve(thread, event(chance));
                look(thread, chance, handedOver);
            }
        }
        assertThat(handedOver)
                .containsExactlyInAnyOrder("ANSWER_THREAD", "DISMISS_THREAD", "CHOOSE_PASSAGE", Handover.RESTORE);
    }

    private static void look(ThreadState thread, Random chance, Set<String> handedOver) {
        if (!thread.goesOn()) {
            assertThat(owed(thread)).isEmpty();
            return;
        }
        var gone = new HashSet<String>();
        PEOPLE.stream().filter(_ -> chance.nextInt(3) == 0).forEach(gone::add);
        var handover = new Handover(account -> !gone.contains(account), ADMINISTRATORS);
        assertThat(owed(thread).stream().flatMap(handover::of))
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(gone).doesNotContain(owed.account()))
                .filteredOn(owed -> owed.kind().equals("DISMISS_THREAD"))
                .allSatisfy(owed -> assertThat(
                                ThreadPermissions.of(thread, owed.account(), new Standing(true, true, false)))
                        .contains(ThreadPermissions.Act.DISMISS));
        owed(thread).stream()
                .filter(owed -> gone.contains(owed.account()))
                .flatMap(handover::of)
                .forEach(owed -> handedOver.add(owed.kind()));
    }

    private static List<Obligation> owed(ThreadState thread) {
        return Turn.of(thread).stream().map(turn -> turn.asObligation(thread)).toList();
    }

    private static ThreadOpened opened(String raiser) {
        return new ThreadOpened(
                THREAD,
                MEMO,
                by(raiser),
                7,
                "olga",
                ThreadKind.QUESTION,
                null,
                UUID.randomUUID(),
                "Why ten?",
                List.of(),
                standing(raiser));
    }

    private static ThreadEvent event(Random chance) {
        var by = one(chance, PEOPLE);
        return switch (chance.nextInt(11)) {
            case 0 -> new ResolutionProposed(THREAD, MEMO, by(by), null);
            case 1 -> new ThreadResolved(THREAD, MEMO, by(by));
            case 2 -> new ThreadDismissed(THREAD, MEMO, by(by), "No.");
            case 3, 4 -> new ThreadReopened(THREAD, MEMO, by(by), "It is not.");
            case 5 -> new ThreadParked(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved.");
            case 6 -> new ThreadUnparked(THREAD, MEMO, by(Attribution.SYSTEM));
            case 7 -> new ThreadHandedOver(THREAD, MEMO, by(by), one(chance, PEOPLE), one(chance, PEOPLE), "Theirs.");
            case 8 -> new ThreadOwnerChanged(THREAD, MEMO, by(Attribution.SYSTEM), one(chance, List.copyOf(AUTHORS)));
            case 9 -> new PassageDoubted(THREAD, MEMO, by(Attribution.SYSTEM), 2);
            case 10 -> new PassageGivenUp(THREAD, MEMO, by(by), 2);
            default ->
                new ReplyAdded(
                        THREAD, MEMO, by(by), UUID.randomUUID(), "Words", List.of(one(chance, PEOPLE)), standing(by));
        };
    }

    private static Standing standing(String account) {
        return new Standing(AUTHORS.contains(account), true, false);
    }

    private static Attribution by(String account) {
        return MemoExamples.by(account);
    }

    private static String one(Random chance, List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
