package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.ReopenDecision;
import io.sixpager.memo.MemoCommand.SupersedeMemo;
import io.sixpager.memo.MemoCommand.WithdrawMemo;
import io.sixpager.memo.model.MemoEvent.DecisionReopened;
import io.sixpager.memo.model.MemoEvent.MemoWithdrawn;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.model.Successor;
import io.sixpager.memo.model.VerdictKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WithdrawMemo, ReopenDecision and SupersedeMemo. */
class EndingsTest {

    private final MemoFixture memo = new MemoFixture();

    private static WithdrawMemo withdraw(String account, String reason) {
        return new WithdrawMemo(MEMO, by(account), reason);
    }

    private static ReopenDecision reopen(String account, String reason) {
        return new ReopenDecision(MEMO, by(account), reason);
    }

    private static SupersedeMemo supersede(String account, MemoId successor, String reason) {
        return supersede(account, new Successor(successor, 8, Stage.DRAFT, 1), reason);
    }

    private static SupersedeMemo supersede(String account, Successor successor, String reason) {
        return new SupersedeMemo(MEMO, by(account), successor, reason);
    }

    private static VerdictLapsed lapsed(String reviewer) {
        return new VerdictLapsed(MEMO, by("olga"), reviewer, 1, "The memo was reopened.");
    }

    @Test
    void withdrawsADraft() {
        memo.given(drafted())
                .when(withdraw("olga", " Overtaken by events. "))
                .expectEvents(new MemoWithdrawn(MEMO, by("olga"), "Overtaken by events."));
    }

    @Test
    void withdrawsFromAReview() {
        memo.given(inReview()).when(withdraw("olga", "Overtaken by events.")).expectEvents(withdrawn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol", "dora"})
    void refusesAWithdrawalByAnybodyButTheOwner(String account) {
        memo.given(inReview(coauthored("carol")))
                .when(withdraw(account, "Overtaken by events."))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may withdraw the memo.");
    }

    @Test
    void refusesToWithdrawADecision() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(withdraw("olga", "Overtaken by events."))
                .expectRefusal(CONFLICT, "The memo is decided; nobody can withdraw it now.");
    }

    @Test
    void refusesAWithdrawalWithoutAReason() {
        memo.given(drafted()).when(withdraw("olga", "")).expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void reopensADecisionAndAsksForEveryVerdictAnew() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(reopen("olga", " A supplier dropped out. "))
                .expectEvents(reopened(), lapsed("ada"), lapsed("ben"));
    }

    @Test
    void letsTheDeciderReopen() {
        memo.given(inReview(decided(Outcome.DEFERRED)))
                .when(reopen("dora", "The numbers are in."))
                .expectEvents(new DecisionReopened(MEMO, by("dora"), "The numbers are in."));
    }

    @Test
    void reopensAWithdrawnDraft() {
        memo.given(drafted(), withdrawn())
                .when(reopen("olga", "A supplier dropped out."))
                .expectEvents(reopened());
    }

    @Test
    void keepsTheVerdictOfAnOpenObjectionWhenAMemoIsReopened() {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada"), withdrawn()))
                .when(reopen("olga", "A supplier dropped out."))
                .expectEvents(reopened());
    }

    @Test
    void asksWhoeverAgreedAndObjectedLaterAnew() {
        memo.given(inReview(agreed("ada", 1), objectionRaised("ada"), withdrawn()))
                .when(reopen("olga", "A supplier dropped out."))
                .expectEvents(reopened(), lapsed("ada"));
    }

    @Test
    void asksAnOverriddenObjectorAnewWhenADecisionIsReopened() {
        memo.given(inReview(
                        verdict(VerdictKind.OBJECT, "ada", 1),
                        objectionRaised("ada"),
                        objectionOverridden(),
                        decided(Outcome.REJECTED)))
                .when(reopen("olga", "A supplier dropped out."))
                .expectEvents(reopened(), lapsed("ada"));
    }

    @Test
    void refusesToReopenWhatIsOpen() {
        memo.given(inReview())
                .when(reopen("olga", "A supplier dropped out."))
                .expectRefusal(CONFLICT, "The memo is in review; only a decided or withdrawn memo can be reopened.");
    }

    @Test
    void refusesToReopenASupersededMemo() {
        memo.given(approvable(decided(Outcome.APPROVED), superseded()))
                .when(reopen("olga", "A supplier dropped out."))
                .expectRefusal(CONFLICT, "The memo is superseded; only a decided or withdrawn memo can be reopened.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "carol", "zoe"})
    void refusesToReopenForAnybodyButTheOwnerAndTheDecider(String account) {
        memo.given(approvable(coauthored("carol"), decided(Outcome.APPROVED)))
                .when(reopen(account, "A supplier dropped out."))
                .expectRefusal(FORBIDDEN, "Only the owner or the decider may reopen the memo.");
    }

    @Test
    void refusesToReopenWithoutAReason() {
        memo.given(drafted(), withdrawn())
                .when(reopen("olga", " "))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void supersedesADecision() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("olga", OTHER_MEMO, " Written anew. "))
                .expectEvents(superseded());
    }

    @Test
    void refusesToSupersedeForAnybodyButTheOwner() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("dora", OTHER_MEMO, "Written anew."))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may replace the memo by another.");
    }

    @Test
    void refusesToSupersedeWhatIsNotDecided() {
        memo.given(drafted())
                .when(supersede("olga", OTHER_MEMO, "Written anew."))
                .expectRefusal(CONFLICT, "The memo is a draft; only a decided memo can be superseded.");
    }

    @Test
    void refusesAMemoAsItsOwnSuccessor() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("olga", MEMO, "Written anew."))
                .expectRefusal(INVALID, "A memo cannot supersede itself.");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERSEDED, 2, Memo 8 has been superseded itself; name the memo that took its place.",
        "WITHDRAWN, 2, Memo 8 was withdrawn and cannot take this memo's place.",
        "DRAFT, 0, Memo 8 has no text yet and cannot take this memo's place."
    })
    void refusesASuccessorThatLeadsToNoText(Stage stage, int revision, String sentence) {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("olga", new Successor(OTHER_MEMO, 8, stage, revision), "Written anew."))
                .expectRefusal(CONFLICT, sentence);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "IN_REVIEW", "DECIDED"})
    void takesASuccessorThatHasAText(Stage stage) {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("olga", new Successor(OTHER_MEMO, 8, stage, 1), "Written anew."))
                .expectEvents(superseded());
    }

    @Test
    void refusesToSupersedeWithoutAReason() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(supersede("olga", OTHER_MEMO, ""))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }
}
