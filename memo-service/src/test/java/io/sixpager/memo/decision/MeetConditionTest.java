package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.NOT_FOUND;
import static io.sixpager.shared.CommandRejected.Kind.STALE;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.ConfirmCondition;
import io.sixpager.memo.MemoCommand.HandOverCondition;
import io.sixpager.memo.MemoCommand.ProposeConditionMet;
import io.sixpager.memo.MemoCommand.RefuseCondition;
import io.sixpager.memo.MemoCommand.WaiveCondition;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoEvent.ConditionHandedOver;
import io.sixpager.memo.model.MemoEvent.ConditionProposedMet;
import io.sixpager.memo.model.MemoEvent.ConditionWaived;
import io.sixpager.memo.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ProposeConditionMet, ConfirmCondition, RefuseCondition, WaiveCondition and HandOverCondition. */
class MeetConditionTest {

    private final MemoFixture memo = new MemoFixture();

    private static MemoEvent[] conditioned(MemoEvent... later) {
        var set = Stream.of(agreedOn("ada", "Two engineers at most."), conditionSet("ada", "Two engineers at most."));
        return inReview(Stream.concat(set, Stream.of(later)).toArray(MemoEvent[]::new));
    }

    private static ProposeConditionMet propose(String account) {
        return new ProposeConditionMet(MEMO, by(account), CONDITION, 1, " The plan says two. ");
    }

    private static ConfirmCondition confirm(String account, int proposals) {
        return new ConfirmCondition(MEMO, by(account), CONDITION, proposals);
    }

    private static RefuseCondition refuse(String account) {
        return new RefuseCondition(MEMO, by(account), CONDITION, "The plan says three.");
    }

    private static WaiveCondition waive(String account) {
        return new WaiveCondition(MEMO, by(account), CONDITION, "It can wait.");
    }

    private static HandOverCondition handOver(String account, String to) {
        return new HandOverCondition(MEMO, by(account), CONDITION, to, "The plan is theirs.");
    }

    static List<MemoCommand> acts() {
        return List.of(propose("olga"), confirm("ada", 0), refuse("ada"), waive("ada"), handOver("olga", "cleo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol"})
    void letsItsOwnerAndTheAuthorsProposeThatItIsMet(String account) {
        memo.given(conditioned(coauthored("carol")))
                .when(propose(account))
                .expectEvents(new ConditionProposedMet(MEMO, by(account), CONDITION, 1, "The plan says two."));
    }

    @Test
    void refusesAProposalByAnybodyElse() {
        memo.given(conditioned())
                .when(propose("ben"))
                .expectRefusal(FORBIDDEN, "Only @olga, who owns the condition, and the authors may propose it as met.");
    }

    @Test
    void refusesARevisionThatDoesNotExist() {
        memo.given(conditioned())
                .when(new ProposeConditionMet(MEMO, by("olga"), CONDITION, 2, "The plan says two."))
                .expectRefusal(INVALID, "Revision 2 does not exist; the newest is revision 1.");
    }

    @Test
    void letsWhoeverSetItConfirm() {
        memo.given(conditioned(conditionProposed(1))).when(confirm("ada", 1)).expectEvents(conditionConfirmed("ada"));
    }

    @Test
    void letsTheDeputyOfWhoeverSetItConfirm() {
        memo.given(conditioned(conditionProposed(1), delegated("ada", "zoe")))
                .when(confirm("zoe", 1))
                .expectEvents(conditionConfirmed("zoe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "ben", "dora"})
    void refusesAConfirmationByAnybodyElse(String account) {
        memo.given(conditioned(conditionProposed(1)))
                .when(confirm(account, 1))
                .expectRefusal(FORBIDDEN, "Only @ada, who set the condition, may confirm it.");
    }

    @Test
    void refusesToConfirmWhatWasNotSeen() {
        memo.given(conditioned(conditionProposed(1), conditionProposed(1)))
                .when(confirm("ada", 1))
                .expectRefusal(
                        STALE,
                        "What is said to meet the condition has changed since you saw it.",
                        Map.of("proposals", 2));
    }

    @Test
    void letsWhoeverSetItSayWhatIsMissing() {
        memo.given(conditioned(conditionProposed(1))).when(refuse("ada")).expectEvents(conditionRefused("ada"));
    }

    @Test
    void refusesToRefuseWhatNobodyHasProposed() {
        memo.given(conditioned(conditionProposed(1), conditionRefused("ada")))
                .when(refuse("ada"))
                .expectRefusal(CONFLICT, "The condition has not been proposed as met; there is nothing to refuse.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "dora"})
    void letsWhoeverSetItAndTheDeciderWaiveIt(String account) {
        memo.given(conditioned())
                .when(waive(account))
                .expectEvents(new ConditionWaived(MEMO, by(account), CONDITION, "It can wait."));
    }

    @Test
    void refusesAWaiverByAnybodyElse() {
        memo.given(conditioned())
                .when(waive("olga"))
                .expectRefusal(FORBIDDEN, "Only @ada, who set the condition, and the decider may waive it.");
    }

    @Test
    void isHandedOverWithAReason() {
        memo.given(conditioned())
                .when(handOver("olga", "cleo"))
                .expectEvents(new ConditionHandedOver(MEMO, by("olga"), CONDITION, "cleo", "The plan is theirs."));
    }

    @Test
    void isNotHandedToWhoeverConfirmsIt() {
        memo.given(conditioned())
                .when(handOver("olga", "ada"))
                .expectRefusal(FORBIDDEN, "@ada confirms the condition; somebody else must meet it.");
    }

    @Test
    void isNotHandedToWhoeverMayNotReadTheMemo() {
        memo.given(conditioned(new AccessChanged(MEMO, by("olga"), true)))
                .when(handOver("olga", "zoe"))
                .expectRefusal(FORBIDDEN, "@zoe may not read this memo and cannot own a condition of it.");
    }

    @Test
    void isMetAfterTheApproval() {
        memo.given(conditioned(decided(Outcome.APPROVED), conditionProposed(1)))
                .when(confirm("ada", 1))
                .expectEvents(conditionConfirmed("ada"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void bindsNobodyOnceTheMemoIsRejected(MemoCommand act) {
        memo.given(conditioned(decided(Outcome.REJECTED)))
                .when(act)
                .expectRefusal(CONFLICT, "The memo is decided; its conditions bind nobody.");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhatIsConfirmedAlready(MemoCommand act) {
        memo.given(conditioned(conditionConfirmed("ada")))
                .when(act)
                .expectRefusal(CONFLICT, "The condition has been confirmed as met already.");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhatWentWithItsVerdict(MemoCommand act) {
        memo.given(conditioned(agreed("ada", 1)))
                .when(act)
                .expectRefusal(CONFLICT, "The condition went with the verdict that set it.");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhereThereIsNoSuchCondition(MemoCommand act) {
        memo.given(inReview()).when(act).expectRefusal(NOT_FOUND, "There is no such condition on this memo.");
    }
}
