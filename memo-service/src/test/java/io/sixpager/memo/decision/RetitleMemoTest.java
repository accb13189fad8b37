package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.RetitleMemo;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import io.sixpager.memo.model.Outcome;
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
