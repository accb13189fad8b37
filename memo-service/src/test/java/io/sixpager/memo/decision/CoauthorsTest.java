package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.AddCoauthor;
import io.sixpager.memo.MemoCommand.RemoveCoauthor;
import io.sixpager.memo.model.MemoEvent.CoauthorAdded;
import io.sixpager.memo.model.MemoEvent.CoauthorRemoved;
import io.sixpager.memo.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AddCoauthor and RemoveCoauthor. */
class CoauthorsTest {

    private final MemoFixture memo = new MemoFixture();

    private static AddCoauthor add(String by, String account) {
        return new AddCoauthor(MEMO, by(by), account);
    }

    private static RemoveCoauthor remove(String by, String account) {
        return new RemoveCoauthor(MEMO, by(by), account);
    }

    @Test
    void addsACoauthor() {
        memo.given(drafted()).when(add("olga", "carol")).expectEvents(new CoauthorAdded(MEMO, by("olga"), "carol"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleo", "ines"})
    void letsThoseWhoDoNotApproveJoinDuringTheReview(String account) {
        memo.given(inReview()).when(add("olga", account)).expectEvents(new CoauthorAdded(MEMO, by("olga"), account));
    }

    @Test
    void refusesACoauthorWhoNamesAnother() {
        memo.given(drafted(), coauthored("carol"))
                .when(add("carol", "zoe"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may name coauthors.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol"})
    void refusesWhoeverIsAnAuthorAlready(String account) {
        memo.given(drafted(), coauthored("carol"))
                .when(add("olga", account))
                .expectRefusal(CONFLICT, "@" + account + " is an author of this memo already.");
    }

    @ParameterizedTest
    @CsvSource({"ada, an approver", "dora, the decider", "pia, the process reviewer"})
    void refusesWhoeverMustBeIndependent(String account, String role) {
        memo.given(inReview())
                .when(add("olga", account))
                .expectRefusal(CONFLICT, "@" + account + " is " + role + " of this memo and cannot write it too.");
    }

    @Test
    void refusesADeputy() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(add("olga", "zoe"))
                .expectRefusal(CONFLICT, "@zoe gives verdicts for somebody on this memo and cannot write it too.");
    }

    @Test
    void refusesNewCoauthorsOnceTheMemoIsWithdrawn() {
        memo.given(drafted(), withdrawn())
                .when(add("olga", "carol"))
                .expectRefusal(CONFLICT, "The memo is withdrawn; nobody can join the authors now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol"})
    void removesACoauthorAtTheWishOfTheOwnerOrTheirOwn(String account) {
        memo.given(drafted(), coauthored("carol"))
                .when(remove(account, "carol"))
                .expectEvents(new CoauthorRemoved(MEMO, by(account), "carol"));
    }

    @Test
    void refusesACoauthorWhoRemovesAnother() {
        memo.given(drafted(), coauthored("carol"), coauthored("zoe"))
                .when(remove("carol", "zoe"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may remove a coauthor.");
    }

    @Test
    void refusesToLetTheOwnerLeave() {
        memo.given(drafted()).when(remove("olga", "olga")).expectRefusal(FORBIDDEN, "The owner cannot leave the memo.");
    }

    @Test
    void refusesToRemoveWhoeverIsNoCoauthor() {
        memo.given(drafted())
                .when(remove("olga", "zoe"))
                .expectRefusal(INVALID, "@zoe is not a coauthor of this memo.");
    }

    @Test
    void refusesToRemoveACoauthorOnceTheMemoIsSuperseded() {
        memo.given(approvable(coauthored("carol"), decided(Outcome.APPROVED), superseded()))
                .when(remove("carol", "carol"))
                .expectRefusal(CONFLICT, "The memo is superseded; nobody can leave the authors now.");
    }
}
