package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.HandOverMemo;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.ObjectionHandedOver;
import io.sixpager.memo.model.Notice;
import io.sixpager.memo.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverMemoTest {

    private final MemoFixture memo = new MemoFixture();

    private static HandOverMemo handOver(String by, String to) {
        return new HandOverMemo(MEMO, by(by), "olga", to, " Olga leaves for Berlin. ", false);
    }

    private static MemoHandedOver handedOver(String by, String to) {
        return new MemoHandedOver(MEMO, by(by), "olga", to, "Olga leaves for Berlin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol", "zoe", "cleo", "ines"})
    void letsTheOwnerHandItToWhoeverMayWriteIt(String to) {
        memo.given(inReview(coauthored("carol"))).when(handOver("olga", to)).expectEvents(handedOver("olga", to));
    }

    @Test
    void letsTheOwnerHandOverWhatIsDecided() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(handOver("olga", "zoe"))
                .expectEvents(handedOver("olga", "zoe"));
    }

    @Test
    void theOwnerBeforeGoesOnWriting() {
        var header = memo(drafted(), coauthored("carol"), coauthored("zoe"), handedOver("olga", "carol"))
                .header();
        assertThat(header.owner()).isEqualTo("carol");
        assertThat(header.coauthors()).containsExactly("zoe", "olga");
    }

    @Test
    void whoeverGetsItIsToldUnlessTheyTookItThemselves() {
        assertThat(memo(drafted(), handedOver("olga", "zoe")).notices())
                .containsExactly(new Notice(Notice.Kind.HANDED_OVER, "zoe", by("olga"), "Olga leaves for Berlin."));
        assertThat(memo(drafted(), handedOver("zoe", "zoe")).notices()).isEmpty();
    }

    @Test
    void takesAlongWhatTheOwnerWasToDo() {
        var taken = memo(inReview(
                coauthored("carol"),
                agreedOn("ada", "Two engineers at most."),
                conditionSet("ada", "Two engineers at most."),
                objectionRaised("ben"),
                new ObjectionHandedOver(MEMO, by("olga"), OBJECTION, "olga", "Mine."),
                handedOver("olga", "carol")));
        assertThat(taken.conditions().map(Condition::owner)).containsExactly("carol");
        assertThat(taken.answerer(taken.objections().getFirst())).isEqualTo("carol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol", "ada", "dora", "admin"})
    void refusesEverybodyElse(String by) {
        memo.given(inReview(coauthored("carol")))
                .when(handOver(by, "zoe"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may hand the memo over.");
    }

    @Test
    void letsAnAdministratorActForAnOwnerWhoIsGone() {
        memo.given(inReview())
                .when(new HandOverMemo(MEMO, by("admin"), "olga", "zoe", "Olga has left.", true))
                .expectEvents(new MemoHandedOver(MEMO, by("admin"), "olga", "zoe", "Olga has left."));
    }

    @Test
    void refusesAnAdministratorWhoTakesNoPartInARestrictedMemo() {
        memo.given(inReview(new AccessChanged(MEMO, by("olga"), true)))
                .when(new HandOverMemo(MEMO, by("admin"), "olga", "zoe", "Olga has left.", true))
                .expectRefusal(NOT_FOUND, "There is no such memo, or it is restricted.");
    }

    @Test
    void refusesToTakeItFromSomebodyWhoIsNotTheOwnerAnyMore() {
        memo.given(drafted(), handedOver("olga", "zoe"))
                .when(new HandOverMemo(MEMO, by("admin"), "olga", "carol", "Olga has left.", true))
                .expectRefusal(CONFLICT, "The memo belongs to @zoe by now.");
    }

    @Test
    void refusesWhoeverOwnsItAlready() {
        memo.given(drafted()).when(handOver("olga", "olga")).expectRefusal(INVALID, "The memo is @olga’s already.");
    }

    @ParameterizedTest
    @CsvSource({"ada, an approver", "dora, the decider", "pia, the process reviewer"})
    void refusesWhoeverMustBeIndependent(String account, String role) {
        memo.given(inReview())
                .when(handOver("olga", account))
                .expectRefusal(CONFLICT, "@" + account + " is " + role + " of this memo and cannot write it too.");
    }

    @Test
    void refusesADeputy() {
        MemoEvent[] past = inReview(delegated("ada", "zoe"));
        memo.given(past)
                .when(handOver("olga", "zoe"))
                .expectRefusal(CONFLICT, "@zoe gives verdicts for somebody on this memo and cannot write it too.");
    }

    @Test
    void refusesAHandoverWithoutAReason() {
        memo.given(drafted())
                .when(new HandOverMemo(MEMO, by("olga"), "olga", "zoe", " ", false))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }
}
