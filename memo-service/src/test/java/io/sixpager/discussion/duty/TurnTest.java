package io.sixpager.discussion.duty;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.duty.Turn.Kind;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** It is somebody's turn in every open thread that wants an answer. */
class TurnTest {

    private static List<String> turns(ThreadEvent... events) {
        ThreadState thread = null;
        for (var event : events) {
            thread = ThreadFold.evolve(thread, event);
        }
        return Turn.of(Objects.requireNonNull(thread)).stream()
                .map(turn -> turn.account() + " " + turn.kind())
                .toList();
    }

    private static final String OWNER_ANSWERS = "author " + Kind.ANSWER_THREAD;
    private static final String RAISER_SETTLES = "finance " + Kind.SETTLE_THREAD;
    private static final String NAMED_REPLIES = "retail " + Kind.REPLY_TO_MENTION;

    @Test
    void theOwnerAnswersAndWhoeverIsNamedReplies() {
        assertThat(turns(opened())).containsExactly(OWNER_ANSWERS, NAMED_REPLIES);
    }

    @Test
    void theRaiserLooksAtAnAnswer() {
        assertThat(turns(opened(), replied("author", AUTHOR))).containsExactly(RAISER_SETTLES, NAMED_REPLIES);
    }

    @Test
    void whoeverWasNamedIsDoneByReplying() {
        assertThat(turns(opened(), replied("retail", REVIEWER))).containsExactly(OWNER_ANSWERS);
    }

    @Test
    void theRaiserLooksAtAProposal() {
        assertThat(turns(opened(), new ResolutionProposed(THREAD, MEMO, by("author"), 2)))
                .containsExactly(RAISER_SETTLES, NAMED_REPLIES);
    }

    @Test
    void nobodyHasToDoAnythingOnceItIsSettledOrParked() {
        var resolved = new ThreadResolved(THREAD, MEMO, by("finance"));
        var parked = new ThreadParked(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved.");
        assertThat(turns(opened(), resolved)).isEmpty();
        assertThat(turns(opened(), parked)).isEmpty();
        assertThat(turns(opened(), parked, new ThreadUnparked(THREAD, MEMO, by(Attribution.SYSTEM))))
                .contains(OWNER_ANSWERS);
        assertThat(turns(opened(), resolved, new ThreadReopened(THREAD, MEMO, by("finance"), "It changed.")))
                .contains(OWNER_ANSWERS);
    }

    private static ThreadHandedOver handed(String from, String to) {
        return new ThreadHandedOver(THREAD, MEMO, by(from), from, to, "They know.");
    }

    @Test
    void whoeverGotTheAnswerIsAskedForItAndTheirWordsAreOne() {
        var given = handed("author", "infrastructure");
        assertThat(turns(opened(), given)).containsExactly("infrastructure " + Kind.ANSWER_THREAD, NAMED_REPLIES);
        assertThat(turns(opened(), given, replied("infrastructure", REVIEWER)))
                .containsExactly(RAISER_SETTLES, NAMED_REPLIES);
        assertThat(turns(opened(), given, handed("infrastructure", "author")))
                .containsExactly(OWNER_ANSWERS, NAMED_REPLIES);
    }

    @Test
    void whoeverGotWhatAnotherWasNamedForReplies() {
        var given = handed("retail", "infrastructure");
        var named = "infrastructure " + Kind.REPLY_TO_MENTION;
        assertThat(turns(opened(), given)).containsExactly(OWNER_ANSWERS, named);
        assertThat(turns(opened(), given, replied("infrastructure", REVIEWER))).containsExactly(OWNER_ANSWERS);
        assertThat(turns(opened(), given, handed("infrastructure", "retail")))
                .containsExactly(OWNER_ANSWERS, NAMED_REPLIES);
    }

    @Test
    void anotherOwnerAnswersUnlessSomebodyElseWasAsked() {
        var changed = new ThreadOwnerChanged(THREAD, MEMO, by(Attribution.SYSTEM), "coauthor");
        assertThat(turns(opened(), changed)).containsExactly("coauthor " + Kind.ANSWER_THREAD, NAMED_REPLIES);
        assertThat(turns(opened(), handed("author", "infrastructure"), changed))
                .containsExactly("infrastructure " + Kind.ANSWER_THREAD, NAMED_REPLIES);
    }

    @Test
    void aNitAndPraiseWaitForNobodyButWhoeverIsNamed() {
        assertThat(Stream.of(ThreadKind.NIT, ThreadKind.PRAISE).map(kind -> turns(opened(kind))))
                .allSatisfy(turns -> assertThat(turns).containsExactly(NAMED_REPLIES));
    }

    @Test
    void theOwnerAndTheRaiserSayWhichWordsAreMeantWhateverTheKind() {
        var asked = List.of("author " + Kind.CHOOSE_PASSAGE, "finance " + Kind.CHOOSE_PASSAGE);
        assertThat(turns(opened(), doubted())).containsAll(asked).contains(OWNER_ANSWERS);
        assertThat(turns(opened(ThreadKind.PRAISE), doubted())).containsAll(asked);
        assertThat(turns(opened(), doubted(), new PassageGivenUp(THREAD, MEMO, by("finance"), 3)))
                .doesNotContainAnyElementsOf(asked);
        assertThat(turns(opened(), doubted(), new DoubtEnded(THREAD, MEMO, by(Attribution.SYSTEM), 4)))
                .doesNotContainAnyElementsOf(asked);
        assertThat(turns(opened(), doubted(), new ThreadResolved(THREAD, MEMO, by("finance"))))
                .isEmpty();
    }
}
