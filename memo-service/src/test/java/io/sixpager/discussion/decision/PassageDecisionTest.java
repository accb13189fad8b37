package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.ThreadCommand.ChoosePassage;
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
import io.sixpager.document.Span;
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

    /** By somebody who has seen the doubt, and nothing that came after it. */
    private static GiveUpPassage giveUp(String account, Standing standing) {
        return giveUp(account, standing, 2);
    }

    private static GiveUpPassage giveUp(String account, Standing standing, long seen) {
        return new GiveUpPassage(THREAD, MEMO, by(account), seen, standing, 3);
    }

    private static ChoosePassage choose(String account, Standing standing, AnchoredPassage passage, long seen) {
        return new ChoosePassage(THREAD, MEMO, by(account), seen, standing, passage);
    }

    private static AnchoredPassage other() {
        return new AnchoredPassage(3, PASSAGE.contentHash(), Span.within("5", 0, 19), PASSAGE.quote(), "", " more");
    }

    private static PassageGivenUp givenUp() {
        return new PassageGivenUp(THREAD, MEMO, by("author"), 3);
    }

    private static PassageChosen chosen() {
        return new PassageChosen(THREAD, MEMO, by("author"), place());
    }

    private static AnchoredPassage place() {
        return new AnchoredPassage(3, PASSAGE.contentHash(), PASSAGE.span(), PASSAGE.quote(), "We ask for ", " now.");
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
    void areNotGoneWhenItIsKnownWhereTheyStand() {
        thread.given(opened(), doubted(), chosen())
                .when(giveUp("author", AUTHOR, 3))
                .expectRefusal(CONFLICT, "It is known where the words of this thread stand; nothing was changed.");
    }

    @Test
    void areNotChosenOverAChoiceThatTheChooserHasNotSeen() {
        var sentence = "@author has said since you looked at this thread which words are meant: “…We ask for ten"
                + " million dollars now.”; nothing was changed.";
        thread.given(opened(), doubted(), chosen())
                .when(choose("finance", READER, other(), 2))
                .expectRefusal(CONFLICT, sentence);
        new ThreadFixture()
                .given(opened(), doubted(), chosen())
                .when(giveUp("finance", READER))
                .expectRefusal(CONFLICT, sentence);
        new ThreadFixture()
                .given(opened(), doubted(), givenUp())
                .when(choose("finance", READER, other(), 2))
                .expectRefusal(
                        CONFLICT,
                        "@author has said since you looked at this thread that its words are gone; nothing was changed.");
    }

    @Test
    void areChosenAnewByWhoeverHasSeenTheChoiceAndWhateverElseWasSaidMeanwhile() {
        thread.given(opened(), doubted(), chosen())
                .when(choose("finance", READER, other(), 3))
                .expectEvents(new PassageChosen(THREAD, MEMO, by("finance"), other()));
        new ThreadFixture()
                .given(opened(), doubted(), replied("author", AUTHOR))
                .when(choose("finance", READER, other(), 2))
                .expectEvents(new PassageChosen(THREAD, MEMO, by("finance"), other()));
    }

    @Test
    void areChosenOnceByTwoWhoMeanTheSame() {
        thread.given(opened(), doubted(), chosen())
                .when(choose("finance", READER, place(), 2))
                .expectEvents();
    }

    @Test
    void areGoneOnce() {
        thread.given(opened(), doubted(), givenUp())
                .when(giveUp("finance", READER, 3))
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
