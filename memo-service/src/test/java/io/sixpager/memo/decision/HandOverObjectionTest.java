package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.AnswerObjection;
import io.sixpager.memo.MemoCommand.HandOverObjection;
import io.sixpager.memo.decision.ObjectionPermissions.Act;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoEvent.ObjectionAnswered;
import io.sixpager.memo.model.MemoEvent.ObjectionHandedOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverObjectionTest {

    private final MemoFixture memo = new MemoFixture();

    private static HandOverObjection handOver(String by, String to) {
        return new HandOverObjection(MEMO, by(by), OBJECTION, to, " The prices are theirs. ");
    }

    private static ObjectionHandedOver handedOver(String by, String to) {
        return new ObjectionHandedOver(MEMO, by(by), OBJECTION, to, "The prices are theirs.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol", "zoe", "cleo"})
    void letsTheOwnerHandTheAnswerToWhoeverMayReadTheMemo(String to) {
        memo.given(inReview(coauthored("carol"), objectionRaised("ada")))
                .when(handOver("olga", to))
                .expectEvents(handedOver("olga", to));
    }

    @Test
    void letsWhoeverGotItHandItOnAndTheOwnerTakeItBack() {
        var past = inReview(objectionRaised("ada"), handedOver("olga", "zoe"));
        memo.given(past).when(handOver("zoe", "cleo")).expectEvents(handedOver("zoe", "cleo"));
        memo.given(past).when(handOver("olga", "olga")).expectEvents(handedOver("olga", "olga"));
    }

    @Test
    void letsWhoeverGotItAnswerAlthoughTheyDoNotWriteTheMemo() {
        memo.given(inReview(objectionRaised("ada"), handedOver("olga", "zoe")))
                .when(new AnswerObjection(MEMO, by("zoe"), OBJECTION, "Appendix B derives it."))
                .expectEvents(new ObjectionAnswered(MEMO, by("zoe"), OBJECTION, "Appendix B derives it."));
    }

    @Test
    void comesBackToTheOwnerWhereTheOtherMayNotReadTheMemoAnyMore() {
        var restricted = memo(
                inReview(objectionRaised("ada"), handedOver("olga", "zoe"), new AccessChanged(MEMO, by("olga"), true)));
        assertThat(restricted.answerer(restricted.objections().getFirst())).isEqualTo("olga");
    }

    @Test
    void aButtonSaysWhatTheDecisionDoes() {
        var state = memo(inReview(objectionRaised("ada"), handedOver("olga", "zoe")));
        assertThat(ObjectionPermissions.of(state, "zoe", OBJECTION)).containsExactly(Act.ANSWER, Act.HAND_OVER);
        assertThat(ObjectionPermissions.of(state, "olga", OBJECTION)).containsExactly(Act.ANSWER, Act.HAND_OVER);
        assertThat(ObjectionPermissions.of(state, "ada", OBJECTION)).containsExactly(Act.LIFT);
        assertThat(ObjectionPermissions.of(state, "dora", OBJECTION)).containsExactly(Act.OVERRIDE);
        assertThat(ObjectionPermissions.of(state, "ben", OBJECTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol", "ada", "ben"})
    void refusesEverybodyElse(String by) {
        memo.given(inReview(coauthored("carol"), objectionRaised("ada")))
                .when(handOver(by, "zoe"))
                .expectRefusal(
                        FORBIDDEN,
                        "Only @olga, who is to answer the objection, and the owner of the memo may hand it over.");
    }

    @Test
    void refusesWhoeverRaisedIt() {
        memo.given(inReview(objectionRaised("ada")))
                .when(handOver("olga", "ada"))
                .expectRefusal(FORBIDDEN, "@ada raised the objection; somebody else must answer it.");
    }

    @Test
    void refusesWhoeverIsToAnswerItAlready() {
        memo.given(inReview(objectionRaised("ada")))
                .when(handOver("olga", "olga"))
                .expectRefusal(INVALID, "It is @olga who is to answer the objection already.");
    }

    @Test
    void refusesWhoeverMayNotReadTheMemo() {
        memo.given(inReview(objectionRaised("ada"), new AccessChanged(MEMO, by("olga"), true)))
                .when(handOver("olga", "zoe"))
                .expectRefusal(FORBIDDEN, "@zoe may not read this memo and cannot answer an objection to it.");
    }

    @Test
    void refusesOnceItIsAnsweredOrLifted() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(handOver("olga", "zoe"))
                .expectRefusal(CONFLICT, "The objection has been answered; @ada says whether that is enough.");
        memo.given(inReview(objectionRaised("ada"), objectionLifted("ada")))
                .when(handOver("olga", "zoe"))
                .expectRefusal(CONFLICT, "The objection has been lifted already.");
    }
}
