package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.NOT_FOUND;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.ChoosePassage;
import io.sixpager.discussion.ThreadCommand.DismissThread;
import io.sixpager.discussion.ThreadCommand.EditComment;
import io.sixpager.discussion.ThreadCommand.OpenThread;
import io.sixpager.discussion.ThreadCommand.ParkThread;
import io.sixpager.discussion.ThreadCommand.ProposeResolution;
import io.sixpager.discussion.ThreadCommand.ReopenThread;
import io.sixpager.discussion.ThreadCommand.Reply;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.ThreadCommand.UnparkThread;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent.CommentEdited;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.ReplyAdded;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of a thread: what is accepted, and what is refused with which sentence. */
class ThreadDecisionTest {

    private final ThreadFixture thread = new ThreadFixture();

    private static OpenThread open(String words) {
        return new OpenThread(
                THREAD,
                MEMO,
                by("finance"),
                7,
                "author",
                ThreadKind.QUESTION,
                PASSAGE,
                COMMENT,
                words,
                List.of("retail"),
                READER);
    }

    private static Reply reply(String words) {
        return new Reply(THREAD, MEMO, by("retail"), REPLY, words, List.of(), REVIEWER);
    }

    private static ProposeResolution propose(String account, long seen, Standing standing) {
        return new ProposeResolution(THREAD, MEMO, by(account), seen, standing, 2);
    }

    private static ResolveThread resolve(String account, long seen) {
        return new ResolveThread(THREAD, MEMO, by(account), seen);
    }

    private static DismissThread dismiss(String account, Standing standing) {
        return new DismissThread(THREAD, MEMO, by(account), 1, standing, " It is in appendix B. ");
    }

    private static ReopenThread reopen(String account, long seen, Standing standing) {
        return new ReopenThread(THREAD, MEMO, by(account), seen, standing, "It is not.");
    }

    private static ThreadResolved resolved() {
        return new ThreadResolved(THREAD, MEMO, by("finance"));
    }

    @Test
    void isOpenedWithWhatIsSeenOfItsWords() {
        thread.given()
                .when(open("  Is this *before* tax, @retail?\n"))
                .expectEvents(new ThreadOpened(
                        THREAD,
                        MEMO,
                        by("finance"),
                        7,
                        "author",
                        ThreadKind.QUESTION,
                        PASSAGE,
                        COMMENT,
                        "Is this *before* tax, @retail?",
                        List.of("retail"),
                        READER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200b"})
    void refusesWordsOfWhichNothingIsSeen(String words) {
        thread.given().when(open(words)).expectRefusal(INVALID, "The comment must not be empty.");
        thread.given(opened()).when(reply(words)).expectRefusal(INVALID, "The comment must not be empty.");
    }

    @Test
    void refusesWordsThatTurnTheDirectionOfWriting() {
        thread.given(opened())
                .when(reply("safe \u202eeurt"))
                .expectRefusal(INVALID, "The comment must not have characters that turn the direction of writing.");
    }

    @Test
    void refusesMoreThanTenThousandCharacters() {
        thread.given()
                .when(open("a".repeat(65_536)))
                .expectRefusal(INVALID, "The comment may have at most 10000 characters; this one has 65536.");
    }

    @Test
    void isOpenedOnce() {
        thread.given(opened()).when(open("Again")).expectRefusal(CONFLICT, "This thread has been opened already.");
    }

    @Test
    void takesAReplyOfEveryReaderAlsoAfterItsEnd() {
        thread.given(opened(), resolved())
                .when(reply("Good to know."))
                .expectEvents(new ReplyAdded(THREAD, MEMO, by("retail"), REPLY, "Good to know.", List.of(), REVIEWER));
    }

    static List<ThreadCommand> toAThread() {
        return List.of(
                reply("Hello"),
                propose("author", 1, AUTHOR),
                resolve("finance", 1),
                dismiss("author", AUTHOR),
                reopen("finance", 1, READER),
                new UnparkThread(THREAD, MEMO, by(Attribution.SYSTEM)));
    }

    @ParameterizedTest
    @MethodSource("toAThread")
    void isNotThereUnlessItWasOpened(ThreadCommand command) {
        thread.given().when(command).expectRefusal(NOT_FOUND, "There is no such thread on this memo.");
    }

    @Test
    void isNotThereUnderAnotherMemo() {
        var other = new MemoId(UUID.fromString("51f2c0de-0000-4000-8000-000000000009"));
        thread.given(opened())
                .when(new Reply(THREAD, other, by("retail"), REPLY, "Hello", List.of(), REVIEWER))
                .expectRefusal(NOT_FOUND, "There is no such thread on this memo.");
    }

    @Test
    void letsAWriterEditTheirOwnWords() {
        thread.given(opened())
                .when(new EditComment(THREAD, MEMO, by("finance"), COMMENT, "After tax?", List.of()))
                .expectEvents(new CommentEdited(THREAD, MEMO, by("finance"), COMMENT, "After tax?", List.of()));
    }

    @Test
    void refusesToEditTheWordsOfOthers() {
        thread.given(opened())
                .when(new EditComment(THREAD, MEMO, by("retail"), COMMENT, "After tax?", List.of()))
                .expectRefusal(FORBIDDEN, "Only @finance, who wrote it, may edit this comment.");
    }

    @Test
    void refusesAnEditThatChangesNothing() {
        thread.given(opened())
                .when(new EditComment(
                        THREAD, MEMO, by("finance"), COMMENT, " Is this *before* tax, @retail? ", List.of()))
                .expectRefusal(INVALID, "The comment says this already.");
    }

    @Test
    void letsAnAuthorProposeTheEnd() {
        thread.given(opened())
                .when(propose("author", 1, AUTHOR))
                .expectEvents(new ResolutionProposed(THREAD, MEMO, by("author"), 2));
    }

    @Test
    void refusesAProposalByWhoeverIsNoAuthor() {
        thread.given(opened())
                .when(propose("retail", 1, REVIEWER))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may propose that a thread is resolved.");
    }

    @Test
    void letsItsRaiserAloneResolveIt() {
        thread.given(opened(), new ResolutionProposed(THREAD, MEMO, by("author"), 2))
                .when(resolve("finance", 2))
                .expectEvents(resolved());
        thread.given(opened())
                .when(resolve("author", 1))
                .expectRefusal(
                        FORBIDDEN,
                        "Only @finance, who raised this thread, may resolve it; others propose it, or dismiss it"
                                + " with a reason.");
    }

    @Test
    void letsItsRaiserResolveWhatWasProposedMeanwhile() {
        thread.given(opened(), new ResolutionProposed(THREAD, MEMO, by("author"), 2))
                .when(resolve("finance", 1))
                .expectEvents(resolved());
    }

    @Test
    void refusesToResolveWhatAnotherHasJustReopened() {
        thread.given(opened(), resolved(), new ThreadReopened(THREAD, MEMO, by("author"), "The price changed."))
                .when(resolve("finance", 1))
                .expectRefusal(CONFLICT, "@author has reopened this thread since you looked at it.");
    }

    @Test
    void letsAnotherWhoTakesPartDismissItWithAReason() {
        thread.given(opened())
                .when(dismiss("author", AUTHOR))
                .expectEvents(new ThreadDismissed(THREAD, MEMO, by("author"), "It is in appendix B."));
    }

    @Test
    void refusesADismissalByOutsidersAndByItsRaiser() {
        thread.given(opened())
                .when(dismiss("infrastructure", READER))
                .expectRefusal(FORBIDDEN, "Only those who write or review the memo may dismiss a thread.");
        thread.given(opened())
                .when(dismiss("finance", REVIEWER))
                .expectRefusal(CONFLICT, "You have raised this thread; resolve it instead.");
    }

    @Test
    void letsItsRaiserContestADismissal() {
        thread.given(opened(), new ThreadDismissed(THREAD, MEMO, by("author"), "No."))
                .when(reopen("finance", 2, READER))
                .expectEvents(new ThreadReopened(THREAD, MEMO, by("finance"), "It is not."));
    }

    @Test
    void refusesToReopenWhatIsOpen() {
        thread.given(opened()).when(reopen("finance", 1, READER)).expectRefusal(CONFLICT, "This thread is open.");
    }

    @Test
    void letsItsRaiserAndTheAuthorsSayWhereItsWordsStand() {
        thread.given(opened())
                .when(new ChoosePassage(THREAD, MEMO, by("author"), 1, AUTHOR, PASSAGE))
                .expectEvents(new PassageChosen(THREAD, MEMO, by("author"), PASSAGE));
        thread.given(opened())
                .when(new ChoosePassage(THREAD, MEMO, by("retail"), 1, REVIEWER, PASSAGE))
                .expectRefusal(
                        FORBIDDEN,
                        "Only whoever raised this thread, and the authors, may say where its passage stands.");
    }

    @Test
    void isParkedWithItsMemoWhileItIsOpenAndGoesOnWithIt() {
        var park = new ParkThread(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved.");
        var parked = new ThreadParked(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved.");
        thread.given(opened()).when(park).expectEvents(parked);
        thread.given(opened(), resolved()).when(park).expectEvents();
        thread.given(opened(), parked)
                .when(new UnparkThread(THREAD, MEMO, by(Attribution.SYSTEM)))
                .expectEvents(new ThreadUnparked(THREAD, MEMO, by(Attribution.SYSTEM)));
    }
}
