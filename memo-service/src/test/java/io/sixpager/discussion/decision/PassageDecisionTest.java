package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.ThreadCommand.DoubtPassage;
import io.sixpager.discussion.ThreadCommand.EndDoubt;
import io.sixpager.discussion.ThreadCommand.GiveUpPassage;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.shared.Attribution;
import org.junit.jupiter.api.Test;

/** The words of a thread may stand in several places: who is asked, and what they may say. */
class PassageDecisionTest {

    private final ThreadFixture thread = new ThreadFixture();

    private static DoubtPassage doubt(int revision) {
        return new DoubtPassage(THREAD, MEMO, by(Attribution.SYSTEM), revision);
    }

    private static EndDoubt endDoubt() {
        return new EndDoubt(THREAD, MEMO, by(Attribution.SYSTEM), 4);
    }

    private static GiveUpPassage giveUp(String account, Standing standing) {
        return new GiveUpPassage(THREAD, MEMO, by(account), standing, 3);
    }

    private static PassageGivenUp givenUp() {
        return new PassageGivenUp(THREAD, MEMO, by("author"), 3);
    }

    private static PassageChosen chosen() {
        return new PassageChosen(
                THREAD,
                MEMO,
                by("author"),
                new AnchoredPassage(3, PASSAGE.contentHash(), PASSAGE.span(), PASSAGE.quote(), "", ""));
    }

    @Test
    void areAskedForOnce() {
        thread.given(opened()).when(doubt(3)).expectEvents(doubted());
        new ThreadFixture().given(opened(), doubted()).when(doubt(4)).expectEvents();
    }

    @Test
    void areNotAskedForAgainOnceSomebodyHasPointedAtThem() {
        thread.given(opened(), doubted(), chosen()).when(doubt(3)).expectEvents();
        new ThreadFixture()
                .given(opened(), doubted(), chosen())
                .when(doubt(4))
                .expectEvents(new PassageDoubted(THREAD, MEMO, by(Attribution.SYSTEM), 4));
    }

    @Test
    void areAskedForNoMoreWhenARevisionLeavesNoDoubt() {
        thread.given(opened(), doubted())
                .when(endDoubt())
                .expectEvents(new DoubtEnded(THREAD, MEMO, by(Attribution.SYSTEM), 4));
        new ThreadFixture().given(opened()).when(endDoubt()).expectEvents();
    }

    @Test
    void areGoneWhenAnAuthorOrTheRaiserSaysSo() {
        thread.given(opened(), doubted()).when(giveUp("author", AUTHOR)).expectEvents(givenUp());
        new ThreadFixture()
                .given(opened(), doubted())
                .when(giveUp("finance", READER))
                .expectEvents(new PassageGivenUp(THREAD, MEMO, by("finance"), 3));
    }

    @Test
    void areNotGoneBecauseAnotherSaysSo() {
        thread.given(opened(), doubted())
                .when(giveUp("retail", REVIEWER))
                .expectRefusal(
                        FORBIDDEN,
                        "Only whoever raised this thread, and the authors, may say where its passage stands.");
    }

    @Test
    void areNotGoneOnceSomebodyElseHasPointedAtThem() {
        thread.given(opened(), doubted(), chosen())
                .when(giveUp("author", AUTHOR))
                .expectRefusal(CONFLICT, "It is known where the words of this thread stand; nothing was changed.");
    }

    @Test
    void areGoneOnce() {
        thread.given(opened(), doubted(), givenUp())
                .when(giveUp("finance", READER))
                .expectRefusal(CONFLICT, "Somebody has said already that the words of this thread are gone.");
    }

    @Test
    void stayGoneWhateverARevisionBringsUntilSomebodyPointsAtThem() {
        thread.given(opened(), doubted(), givenUp()).when(endDoubt()).expectEvents();
        new ThreadFixture().given(opened(), doubted(), givenUp()).when(doubt(5)).expectEvents();
        assertThat(SuggestionDecisionTest.folded(opened(), doubted(), givenUp(), chosen())
                        .doubt())
                .isNull();
    }

    @Test
    void areGivenUpOnlyWhileThereIsADoubt() {
        assertThat(ThreadPermissions.of(SuggestionDecisionTest.folded(opened(), doubted()), "finance", READER))
                .contains(Act.CHOOSE_PASSAGE, Act.GIVE_UP_PASSAGE);
        assertThat(ThreadPermissions.of(SuggestionDecisionTest.folded(opened()), "finance", READER))
                .doesNotContain(Act.GIVE_UP_PASSAGE);
    }
}
