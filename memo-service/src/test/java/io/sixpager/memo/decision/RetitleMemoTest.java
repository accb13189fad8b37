package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.MemoCommand.RetitleMemo;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetitleMemoTest {

    private final MemoFixture memo = new MemoFixture();

    private static RetitleMemo retitle(String account, String title) {
        return new RetitleMemo(MEMO, by(account), title);
    }

    @Test
    void changesTheTitle() {
        memo.given(drafted())
                .when(retitle("olga", " Rent out computers "))
                .expectEvents(new MemoRetitled(MEMO, by("olga"), "Rent out computers"));
    }

    @Test
    void letsACoauthorChangeTheTitleDuringTheReview() {
        memo.given(inReview(coauthored("carol")))
                .when(retitle("carol", "Rent out computers"))
                .expectEvents(new MemoRetitled(MEMO, by("carol"), "Rent out computers"));
    }

    /** Two agreed to close one depot; nobody asked them about the second. */
    @Test
    void endsTheVerdictsOfThoseWhoSawAnotherTitle() {
        var because = "The title was “Sell computing by the hour” and is “Give computing away” now.";

        memo.given(inReview(agreed("ada", 1), agreed("ben", 1)))
                .when(retitle("olga", "Give computing away"))
                .expectEvents(
                        new MemoRetitled(MEMO, by("olga"), "Give computing away"),
                        new VerdictLapsed(MEMO, by("olga"), "ada", 1, because),
                        new VerdictLapsed(MEMO, by("olga"), "ben", 1, because));
    }

    @Test
    void leavesAnOpenObjectionAlone() {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada")))
                .when(retitle("olga", "Give computing away"))
                .expectEvents(new MemoRetitled(MEMO, by("olga"), "Give computing away"));
    }

    @Test
    void refusesAVerdictUnderTheTitleThatWas() {
        memo.given(inReview(new MemoRetitled(MEMO, by("olga"), "Give computing away")))
                .when(agree("Sell computing by the hour"))
                .expectRefusal(
                        STALE,
                        "The title was “Sell computing by the hour” when you read the memo and is “Give computing away”"
                                + " now.",
                        Map.of("currentRevision", 1, "contentHash", hash(1), "changes", List.of()));
    }

    @Test
    void asksForTheTitleWhereItHasChangedSinceTheRevision() {
        var given = inReview(new MemoRetitled(MEMO, by("olga"), "Give computing away"));

        memo.given(given)
                .when(agree(null))
                .expectRefusal(
                        STALE,
                        "The title has changed since revision 1, from “Sell computing by the hour” to “Give computing"
                                + " away”; name the one that you saw.",
                        Map.of("currentRevision", 1, "contentHash", hash(1), "changes", List.of()));
        memo.given(given).when(agree("Give computing away")).expectEvents(agreed("ada", 1));
    }

    private static GiveVerdict agree(@Nullable String title) {
        var seen = new RevisionReference(1, hash(1), title);
        return new GiveVerdict(MEMO, by("ada"), seen, VerdictKind.AGREE, null, List.of(), null, OBJECTION, null);
    }

    @Test
    void refusesWhoeverIsNoAuthor() {
        memo.given(inReview())
                .when(retitle("ada", "Rent out computers"))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may change the title.");
    }

    @Test
    void refusesTheTitleItHas() {
        memo.given(drafted())
                .when(retitle("olga", "Sell computing by the hour "))
                .expectRefusal(CONFLICT, "That is the title already.");
    }

    @Test
    void refusesAnEmptyTitle() {
        memo.given(drafted()).when(retitle("olga", " ")).expectRefusal(INVALID, "The title must not be empty.");
    }

    @Test
    void refusesOnceTheMemoIsDecided() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(retitle("olga", "Rent out computers"))
                .expectRefusal(CONFLICT, "The memo is decided; nobody can change the title now.");
    }
}
