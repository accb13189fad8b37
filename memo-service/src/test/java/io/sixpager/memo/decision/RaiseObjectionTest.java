package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;

import io.sixpager.memo.MemoCommand.RaiseObjection;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiseObjectionTest {

    private final MemoFixture memo = new MemoFixture();

    private static RaiseObjection raise(String account, int revision, String statement) {
        return new RaiseObjection(MEMO, by(account), revision(revision), OTHER_OBJECTION, statement);
    }

    private static ObjectionRaised raised(String account) {
        return new ObjectionRaised(MEMO, by(account), OTHER_OBJECTION, 1, hash(1), "The price is a guess.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "cleo", "pia"})
    void isOpenToEveryReviewer(String account) {
        memo.given(inReview())
                .when(raise(account, 1, " The price is a guess. "))
                .expectEvents(raised(account));
    }

    @Test
    void isPossibleAgainOnceTheFirstIsSettled() {
        memo.given(inReview(objectionRaised("ada"), objectionLifted("ada")))
                .when(raise("ada", 1, "The price is a guess."))
                .expectEvents(raised("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "cleo"})
    void refusesAuthorsEvenIfTheyWereInvited(String author) {
        memo.given(inReview(coauthored("cleo")))
                .when(raise(author, 1, "The price is a guess."))
                .expectRefusal(FORBIDDEN, "Nobody objects to their own memo; submit a revision instead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "dora", "zoe", "yuri", "pia"})
    void refusesWhoeverDoesNotReview(String account) {
        memo.given(inReview(delegated("ada", "yuri"), recused("pia")))
                .when(raise(account, 1, "The price is a guess."))
                .expectRefusal(FORBIDDEN, "Only the reviewers of this memo may object.");
    }

    @Test
    void refusesAnObjectionToAnOlderRevision() {
        memo.given(inReview(submitted(2)))
                .when(raise("ada", 1, "The price is a guess."))
                .expectRefusal(
                        STALE,
                        "The memo has moved on to revision 2 since you read revision 1.",
                        Map.of(
                                "currentRevision",
                                2,
                                "contentHash",
                                hash(2),
                                "changes",
                                List.of(summaryOf(submitted(2)))));
    }

    @Test
    void refusesASecondObjectionOfTheSamePerson() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(raise("ada", 1, "And the date too."))
                .expectRefusal(CONFLICT, "Your objection is open already.");
    }

    @Test
    void refusesAnObjectionWithoutWords() {
        memo.given(inReview()).when(raise("ada", 1, "")).expectRefusal(INVALID, "The objection must not be empty.");
    }
}
