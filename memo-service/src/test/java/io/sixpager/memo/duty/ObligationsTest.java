package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.MemoObligation.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sixpager.memo.decision.Revising;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.VerdictKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObligationsTest {

    private static MemoObligation owed(
            String account, MemoObligation.Kind kind, @Nullable Instant due, String why, String endsWhen) {
        return new MemoObligation(MEMO, 7, "Sell computing by the hour", account, kind, NOON, due, why, endsWhen, 1);
    }

    private static List<MemoObligation> obligations(MemoEvent... past) {
        return Obligations.of(memo(past));
    }

    @Test
    void askTheOwnerForAFirstText() {
        assertThat(obligations(drafted()))
                .containsExactly(new MemoObligation(
                        MEMO,
                        7,
                        "Sell computing by the hour",
                        "olga",
                        REVISE,
                        NOON,
                        null,
                        "You began this memo and it has no text yet.",
                        "You submit a first revision, or withdraw the memo.",
                        null));
    }

    @Test
    void askTheOwnerToOpenTheReview() {
        assertThat(obligations(drafted(), submitted(1)))
                .containsExactly(owed(
                        "olga",
                        OPEN_REVIEW,
                        null,
                        "Revision 1 is written and nobody has been asked to review it.",
                        "You open the review, or withdraw the memo."));
    }

    @Test
    void askEveryApproverForAVerdictAndNobodyElse() {
        var why = "You are an approver and have not given a verdict yet.";
        var end = "You give a verdict on revision 1, or recuse yourself.";
        assertThat(obligations(inReview()))
                .containsExactly(owed("ada", GIVE_VERDICT, DUE, why, end), owed("ben", GIVE_VERDICT, DUE, why, end));
    }

    @Test
    void askTheDeputyBesideTheApprover() {
        assertThat(obligations(inReview(delegated("ada", "zoe"), read("ben", 1), agreed("ben", 1))))
                .extracting(MemoObligation::account, MemoObligation::why, MemoObligation::endsWhen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "ada",
                                "You are an approver and have not given a verdict yet.",
                                "You give a verdict on revision 1, or recuse yourself."),
                        org.assertj.core.groups.Tuple.tuple(
                                "zoe",
                                "@ada has named you as deputy for their verdict.",
                                "You or @ada give the verdict on revision 1."));
    }

    @Test
    void askAgainForAVerdictThatHasLapsed() {
        var lapsed = new VerdictLapsed(MEMO, by("olga"), "ada", 2, "Revision 2 changed the text: substantive.");
        assertThat(obligations(inReview(agreed("ada", 1), submitted(2), lapsed, read("ben", 2), agreed("ben", 2))))
                .singleElement()
                .satisfies(obligation -> {
                    assertThat(obligation.account()).isEqualTo("ada");
                    assertThat(obligation.kind()).isEqualTo(GIVE_VERDICT_AGAIN);
                    assertThat(obligation.why())
                            .isEqualTo("Your verdict on revision 1 has lapsed."
                                    + " Revision 2 changed the text: substantive.");
                    assertThat(obligation.endsWhen())
                            .isEqualTo("You give a verdict on revision 2, or recuse yourself.");
                    assertThat(obligation.revision()).isEqualTo(2);
                });
    }

    @Test
    void askTheOwnerToAnswerAnObjection() {
        assertThat(obligations(approvable(objectionRaised("cleo"))))
                .containsExactly(owed(
                        "olga",
                        ANSWER_OBJECTION,
                        DUE,
                        "@cleo objects to revision 1.",
                        "You or an author answer the objection, you hand it over, or @cleo lifts it."));
    }

    @Test
    void askTheRaiserToSettleAnAnsweredObjection() {
        assertThat(obligations(approvable(objectionRaised("cleo"), objectionAnswered())))
                .containsExactly(owed(
                        "cleo",
                        SETTLE_OBJECTION,
                        DUE,
                        "Your objection to revision 1 has been answered.",
                        "You lift the objection or say why it stands, or the decider overrides it."));
    }

    @Test
    void askNoVerdictOfAnApproverWhoseObjectionIsOpen() {
        assertThat(obligations(inReview(objectionRaised("ada"), read("ben", 1), agreed("ben", 1))))
                .extracting(MemoObligation::account)
                .containsExactly("olga");
    }

    @Test
    void askTheOwnerForARevisionThatMeetsTheRules() {
        var past = List.of(
                drafted(),
                submitted(1, factsOf(7, null, 3)),
                reviewOpened(Door.TWO_WAY, PARTICIPANTS),
                agreed("ada", 1),
                agreed("ben", 1));
        assertThat(obligations(past.toArray(MemoEvent[]::new)))
                .containsExactly(owed(
                        "olga",
                        REVISE,
                        DUE,
                        "The memo has 7 pages; at most 6 are allowed.",
                        "A revision meets the rule."));
    }

    @Test
    void askTheOwnerForAnApproverWhenNoneIsLeft() {
        assertThat(obligations(inReview(recused("ada"), recused("ben"))))
                .filteredOn(owed -> owed.kind() != NOTE_RECUSAL)
                .containsExactly(owed(
                        "olga",
                        NAME_PARTICIPANT,
                        DUE,
                        "No approver is left who could assent; the owner must add one.",
                        "You add the participant who is missing."));
    }

    @Test
    void askTheOwnerForADeciderWhenNoneIsLeft() {
        assertThat(obligations(approvable(recused("dora"))))
                .containsExactly(owed(
                        "olga",
                        NAME_PARTICIPANT,
                        DUE,
                        "Nobody is left to decide; the owner must name a decider.",
                        "You add the participant who is missing."));
    }

    @Test
    void askTheDeciderOnceEverybodyHasSpoken() {
        assertThat(obligations(approvable()))
                .containsExactly(owed(
                        "dora",
                        DECIDE,
                        DUE,
                        "Everybody has spoken on revision 1; the decision is yours.",
                        "You approve, reject or defer."));
    }

    @Test
    void askWhoeverAssentedUnreadForTheReading() {
        assertThat(obligations(inReview(agreed("ada", 1), read("ben", 1), agreed("ben", 1))))
                .containsExactly(owed(
                        "ada",
                        READ,
                        DUE,
                        "You assented to revision 1 without being shown every page of it.",
                        "You are shown every page of revision 1."));
    }

    @Test
    void askTheDeputyWhoSpokeForTheReading() {
        assertThat(obligations(inReview(
                        delegated("ada", "zoe"),
                        given("zoe", "ada"),
                        read("ada", 1),
                        read("ben", 1),
                        agreed("ben", 1))))
                .containsExactly(owed(
                        "zoe",
                        READ,
                        DUE,
                        "You assented to revision 1 for @ada without being shown every page of it.",
                        "You are shown every page of revision 1."));
    }

    @Test
    void askForANewVerdictWhereTheDeputyWhoSpokeUnreadIsNoLongerOne() {
        assertThat(obligations(inReview(
                        delegated("ada", "zoe"),
                        given("zoe", "ada"),
                        delegated("ada", "yuri"),
                        read("ben", 1),
                        agreed("ben", 1))))
                .containsExactly(owed(
                        "ada",
                        GIVE_VERDICT_AGAIN,
                        DUE,
                        "Your verdict was given on revision 1 without every page of it being shown.",
                        "You give a verdict on revision 1, or recuse yourself."));
    }

    @Test
    void askForANewVerdictWhereTheOneThatWasCarriedWasGivenUnread() {
        assertThat(obligations(inReview(
                        read("ben", 1),
                        agreed("ada", 1),
                        agreed("ben", 1),
                        submitted(2),
                        carried("ada"),
                        carried("ben"))))
                .singleElement()
                .satisfies(obligation -> {
                    assertThat(obligation.account()).isEqualTo("ada");
                    assertThat(obligation.kind()).isEqualTo(GIVE_VERDICT_AGAIN);
                    assertThat(obligation.endsWhen())
                            .isEqualTo("You give a verdict on revision 2, or recuse yourself.");
                });
    }

    @Test
    void askForNoReadingBehindATwoWayDoor() {
        var past = List.of(
                drafted(), submitted(1), reviewOpened(Door.TWO_WAY, PARTICIPANTS), agreed("ada", 1), agreed("ben", 1));
        assertThat(obligations(past.toArray(MemoEvent[]::new)))
                .extracting(MemoObligation::kind)
                .containsExactly(DECIDE);
    }

    @Test
    void tellTheDeciderWhichRuleStandsAgainstAnApproval() {
        assertThat(obligations(inReview(
                        delegated("ada", "zoe"),
                        read("zoe", 1),
                        given("zoe", "ada"),
                        delegated("ada", "yuri"),
                        coauthored("zoe"),
                        read("ben", 1),
                        agreed("ben", 1))))
                .containsExactly(owed(
                        "dora",
                        DECIDE,
                        DUE,
                        "Everybody has spoken on revision 1; the decision is yours. It cannot be an approval yet:"
                                + " @zoe wrote this memo and cannot approve it.",
                        "You reject or defer, or approve once the rule is met."));
    }

    private static VerdictGiven given(String deputy, String reviewer) {
        return new VerdictGiven(MEMO, by(deputy), reviewer, 1, hash(1), VerdictKind.AGREE, null, null);
    }

    private static VerdictCarried carried(String reviewer) {
        return new VerdictCarried(MEMO, by("olga"), reviewer, 1, 2, hash(2), Revising.CARRY_RULE);
    }

    static Stream<Arguments> endedMemos() {
        return Stream.of(
                arguments((Object) approvable(decided(Outcome.APPROVED))),
                arguments((Object) inReview(withdrawn())),
                arguments((Object) approvable(decided(Outcome.APPROVED), superseded())));
    }

    @ParameterizedTest
    @MethodSource("endedMemos")
    void endWithTheMemo(MemoEvent[] past) {
        assertThat(obligations(past)).isEmpty();
    }
}
