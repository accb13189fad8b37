package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.AcceptSuggestion;
import io.sixpager.discussion.ThreadCommand.DeclineSuggestion;
import io.sixpager.discussion.ThreadCommand.DismissThread;
import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.ThreadCommand.OpenThread;
import io.sixpager.discussion.ThreadCommand.ProposeResolution;
import io.sixpager.discussion.ThreadCommand.ReopenThread;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.ThreadCommand.TakeSuggestion;
import io.sixpager.discussion.ThreadCommand.WithdrawSuggestion;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.duty.Turn;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import io.sixpager.discussion.model.ThreadEvent.SuggestionDeclined;
import io.sixpager.discussion.model.ThreadEvent.SuggestionTaken;
import io.sixpager.discussion.model.ThreadEvent.SuggestionWithdrawn;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.document.Replacement;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other words that somebody proposes: who may do what with them, and what is refused with which sentence. */
class SuggestionDecisionTest {

    private static final Standing AFTERWARDS = new Standing(false, true, true);

    private final ThreadFixture thread = new ThreadFixture();

    static OfferSuggestion offer(Standing standing, String words, Suggestion suggestion) {
        var opening = new OpenThread(
                THREAD,
                MEMO,
                by("finance"),
                7,
                "author",
                ThreadKind.SUGGESTION,
                PASSAGE,
                COMMENT,
                words,
                List.of(),
                standing);
        return new OfferSuggestion(opening, suggestion, Set.of(), false);
    }

    private static ThreadEvent[] offered(ThreadEvent... more) {
        return Stream.concat(Stream.of(opened(ThreadKind.SUGGESTION), suggested()), Stream.of(more))
                .toArray(ThreadEvent[]::new);
    }

    static AcceptSuggestion accept(String account, Standing standing) {
        return new AcceptSuggestion(THREAD, MEMO, by(account), 2, standing, null);
    }

    private static SuggestionAccepted accepted() {
        return new SuggestionAccepted(THREAD, MEMO, by("author"), null);
    }

    private static SuggestionTaken taken() {
        return new SuggestionTaken(THREAD, MEMO, by(Attribution.SYSTEM), 2);
    }

    private static TakeSuggestion take() {
        return new TakeSuggestion(THREAD, MEMO, by(Attribution.SYSTEM), 2);
    }

    private static ReopenThread reopen(String account, long seen, Standing standing) {
        return new ReopenThread(THREAD, MEMO, by(account), seen, standing, "Not so.");
    }

    static ThreadState folded(ThreadEvent... events) {
        ThreadState state = null;
        for (var event : events) {
            state = ThreadFold.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    @Test
    void isOfferedInAThreadOfItsOwnWithOrWithoutWords() {
        var decided = ThreadDecider.decide(null, offer(READER, "", SUGGESTION));
        assertThat(decided).hasSize(2).last().isEqualTo(suggested());
        assertThat(folded(decided.toArray(ThreadEvent[]::new)).suggestion()).isEqualTo(SUGGESTION);
    }

    @Test
    void isNotOfferedByThoseWhoWrite() {
        thread.given()
                .when(offer(AUTHOR, "", SUGGESTION))
                .expectRefusal(FORBIDDEN, "You write this memo: change your draft instead.");
    }

    @Test
    void isNotOfferedToAMemoThatIsDecided() {
        thread.given()
                .when(offer(AFTERWARDS, "", SUGGESTION))
                .expectRefusal(CONFLICT, "The memo takes no other words any more; comment on it instead.");
    }

    @Test
    void isMoreThanAKindOfComment() {
        thread.given()
                .when(offer(READER, "Better.", SUGGESTION).opening())
                .expectRefusal(INVALID, "A suggestion needs other words; change them in the text.");
    }

    @Test
    void isOfLimitedLength() {
        var long1 = new Suggestion(1, PASSAGE.contentHash(), List.of(new Replacement(0, "", "x".repeat(20_001))));
        thread.given()
                .when(offer(READER, "", long1))
                .expectRefusal(INVALID, "A suggestion is of at most 20000 characters; send it in parts.");
    }

    @Test
    void isAcceptedByAnAuthor() {
        thread.given(offered()).when(accept("author", AUTHOR)).expectEvents(accepted());
    }

    @Test
    void isAcceptedAsAnAuthorHasMergedItAndKeepsWhatWasOffered() {
        var merging = new AcceptSuggestion(THREAD, MEMO, by("author"), 2, AUTHOR, MERGED);
        var merged = new SuggestionAccepted(THREAD, MEMO, by("author"), MERGED);
        thread.given(offered()).when(merging).expectEvents(merged);
        assertThat(folded(offered(merged)).acceptedWords()).isEqualTo(MERGED);
        assertThat(folded(offered(merged)).suggestion()).isEqualTo(SUGGESTION);
        var reopened = new ThreadReopened(THREAD, MEMO, by("author"), "Not so.");
        assertThat(folded(offered(merged, reopened, accepted())).acceptedWords())
                .isEqualTo(SUGGESTION);
    }

    @Test
    void isNotAcceptedByAReviewer() {
        thread.given(offered())
                .when(accept("retail", REVIEWER))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may accept a suggestion.");
    }

    @Test
    void isNotAcceptedByWhoeverMadeItAndHasBecomeAnAuthor() {
        thread.given(offered())
                .when(accept("finance", AUTHOR))
                .expectRefusal(FORBIDDEN, "Nobody accepts their own suggestion.");
    }

    @Test
    void isNotAcceptedTwice() {
        thread.given(offered(accepted()))
                .when(accept("coauthor", AUTHOR))
                .expectRefusal(CONFLICT, "This suggestion is accepted already.");
    }

    @Test
    void isNotAcceptedAsSomebodyElseLeftIt() {
        thread.given(offered(
                        new SuggestionDeclined(THREAD, MEMO, by("author"), "No."),
                        new ThreadReopened(THREAD, MEMO, by("finance"), "Yes.")))
                .when(accept("coauthor", AUTHOR))
                .expectRefusal(CONFLICT, "@finance has reopened this thread since you looked at it.");
    }

    @Test
    void isNotAcceptedIntoAMemoThatIsDecided() {
        thread.given(offered())
                .when(accept("author", new Standing(true, true, true)))
                .expectRefusal(CONFLICT, "The memo takes no other words any more; comment on it instead.");
    }

    @Test
    void isDeclinedWithAReason() {
        thread.given(offered())
                .when(new DeclineSuggestion(THREAD, MEMO, by("author"), 2, AUTHOR, " No. "))
                .expectEvents(new SuggestionDeclined(THREAD, MEMO, by("author"), "No."));
    }

    @Test
    void isNotDeclinedByAReviewer() {
        thread.given(offered())
                .when(new DeclineSuggestion(THREAD, MEMO, by("retail"), 2, REVIEWER, "No."))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may decline a suggestion.");
    }

    @Test
    void isWithdrawnByWhoeverMadeIt() {
        thread.given(offered())
                .when(new WithdrawSuggestion(THREAD, MEMO, by("finance"), 2))
                .expectEvents(new SuggestionWithdrawn(THREAD, MEMO, by("finance")));
    }

    @Test
    void isNotWithdrawnByOthers() {
        thread.given(offered())
                .when(new WithdrawSuggestion(THREAD, MEMO, by("author"), 2))
                .expectRefusal(FORBIDDEN, "Only @finance, who made this suggestion, may withdraw it.");
    }

    static List<ThreadCommand> waysToEndAComment() {
        return List.of(
                new ProposeResolution(THREAD, MEMO, by("author"), 2, AUTHOR, null),
                new ResolveThread(THREAD, MEMO, by("finance"), 2),
                new DismissThread(THREAD, MEMO, by("author"), 2, AUTHOR, "No."));
    }

    @ParameterizedTest
    @MethodSource("waysToEndAComment")
    void isNotEndedAsACommentIs(ThreadCommand command) {
        thread.given(offered())
                .when(command)
                .expectRefusal(CONFLICT, "This is a suggestion: it is accepted, declined or withdrawn.");
    }

    @Test
    void isNotFoundInAComment() {
        thread.given(opened())
                .when(accept("author", AUTHOR))
                .expectRefusal(CONFLICT, "Nothing is suggested in this thread.");
    }

    @Test
    void isTakenOnceIntoARevision() {
        thread.given(offered(accepted())).when(take()).expectEvents(taken());
    }

    @Test
    void isTakenNoSecondTimeAndNotWhileItIsOpen() {
        thread.given(offered(accepted(), taken())).when(take()).expectEvents();
        new ThreadFixture().given(offered()).when(take()).expectEvents();
    }

    @Test
    void isReopenedByAnAuthorUntilItIsTaken() {
        thread.given(offered(accepted()))
                .when(reopen("author", 3, AUTHOR))
                .expectEvents(new ThreadReopened(THREAD, MEMO, by("author"), "Not so."));
        new ThreadFixture()
                .given(offered(accepted(), taken()))
                .when(reopen("author", 4, AUTHOR))
                .expectRefusal(CONFLICT, "This suggestion is in revision 2 already.");
    }

    @Test
    void onceAcceptedIsNotReopenedByWhoeverMadeIt() {
        thread.given(offered(accepted()))
                .when(reopen("finance", 3, READER))
                .expectRefusal(
                        FORBIDDEN, "Only the owner and the coauthors may reopen a suggestion that was accepted.");
    }

    @Test
    void keepsWhoAcceptedItWhenItIsTaken() {
        var settlement = folded(offered(accepted(), taken())).settlement();
        assertThat(settlement.by().account()).isEqualTo("author");
        assertThat(settlement.answeredBy()).isEqualTo(2);
    }

    @Test
    void offersWhatTheServiceAccepts() {
        assertThat(ThreadPermissions.of(folded(offered()), "author", AUTHOR))
                .containsExactly(Act.CHOOSE_PASSAGE, Act.HAND_OVER, Act.ACCEPT, Act.DECLINE);
        assertThat(ThreadPermissions.of(folded(offered()), "finance", READER))
                .containsExactly(Act.CHOOSE_PASSAGE, Act.WITHDRAW);
        assertThat(ThreadPermissions.of(folded(opened()), "author", AUTHOR)).doesNotContain(Act.ACCEPT, Act.DECLINE);
    }

    @Test
    void waitsForTheOwnerWhateverIsSaidOfIt() {
        var turn = Turn.of(folded(offered(replied("author", AUTHOR)))).getFirst();
        assertThat(turn.account()).isEqualTo("author");
        assertThat(turn.why()).isEqualTo("@finance suggests other words in memo 7.");
        assertThat(Turn.of(folded(offered(accepted())))).isEmpty();
    }
}
