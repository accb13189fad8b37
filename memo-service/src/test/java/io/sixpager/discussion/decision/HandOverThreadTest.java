package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.*;

import io.sixpager.discussion.ThreadCommand.FollowOwner;
import io.sixpager.discussion.ThreadCommand.HandOverThread;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.shared.Attribution;
import org.junit.jupiter.api.Test;

/** What somebody is asked in a thread, another one is asked. */
class HandOverThreadTest {

    private final ThreadFixture thread = new ThreadFixture();

    private static HandOverThread handOver(String by, Standing standing, String to, Standing heir) {
        return new HandOverThread(THREAD, MEMO, by(by), 1, standing, to, heir, " The taxes are theirs. ");
    }

    private static ThreadHandedOver handedOver(String by, String from, String to) {
        return new ThreadHandedOver(THREAD, MEMO, by(by), from, to, "The taxes are theirs.");
    }

    @Test
    void letsTheOwnerHandTheAnswerOver() {
        thread.given(opened())
                .when(handOver("author", AUTHOR, "infrastructure", READER))
                .expectEvents(handedOver("author", "author", "infrastructure"));
    }

    @Test
    void letsACoauthorHandOverWhatTheOwnerIsAsked() {
        thread.given(opened())
                .when(handOver("coauthor", AUTHOR, "infrastructure", READER))
                .expectEvents(handedOver("coauthor", "author", "infrastructure"));
    }

    @Test
    void letsWhoeverIsNamedHandThatOver() {
        thread.given(opened())
                .when(handOver("retail", REVIEWER, "infrastructure", READER))
                .expectEvents(handedOver("retail", "retail", "infrastructure"));
    }

    @Test
    void letsWhoeverGotItHandItOn() {
        thread.given(opened(), handedOver("author", "author", "infrastructure"))
                .when(handOver("infrastructure", READER, "decider", REVIEWER))
                .expectEvents(handedOver("infrastructure", "infrastructure", "decider"));
    }

    @Test
    void refusesWhoeverIsNotAsked() {
        thread.given(opened())
                .when(handOver("infrastructure", REVIEWER, "decider", REVIEWER))
                .expectRefusal(FORBIDDEN, "Only @author, who is to answer, and the authors may hand this thread over.");
    }

    @Test
    void refusesItsRaiserAndWhoeverIsAskedAlready() {
        thread.given(opened())
                .when(handOver("author", AUTHOR, "finance", REVIEWER))
                .expectRefusal(FORBIDDEN, "@finance raised this thread; somebody else must answer it.");
        thread.given(opened())
                .when(handOver("author", AUTHOR, "author", AUTHOR))
                .expectRefusal(INVALID, "It is @author who is asked already.");
    }

    @Test
    void refusesWhereNobodyWaitsForWords() {
        thread.given(opened(), new ThreadResolved(THREAD, MEMO, by("finance")))
                .when(handOver("author", AUTHOR, "infrastructure", READER))
                .expectRefusal(CONFLICT, "Nobody waits for words of yours in this thread.");
    }

    @Test
    void refusesToHandASuggestionToWhoeverCannotAcceptIt() {
        thread.given(opened(ThreadKind.SUGGESTION), suggested())
                .when(handOver("author", AUTHOR, "infrastructure", READER))
                .expectRefusal(
                        FORBIDDEN,
                        "@infrastructure does not write this memo and can neither accept nor decline a suggestion.");
        thread.given(opened(ThreadKind.SUGGESTION), suggested())
                .when(handOver("author", AUTHOR, "coauthor", AUTHOR))
                .expectEvents(handedOver("author", "author", "coauthor"));
    }

    @Test
    void refusesAHandoverWithoutAReason() {
        thread.given(opened())
                .when(new HandOverThread(THREAD, MEMO, by("author"), 1, AUTHOR, "infrastructure", READER, " "))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void followsTheOwnerOfItsMemoOnce() {
        var follow = new FollowOwner(THREAD, MEMO, by(Attribution.SYSTEM), "coauthor");
        var followed = new ThreadOwnerChanged(THREAD, MEMO, by(Attribution.SYSTEM), "coauthor");
        thread.given(opened()).when(follow).expectEvents(followed);
        thread.given(opened(), followed).when(follow).expectEvents();
    }
}
