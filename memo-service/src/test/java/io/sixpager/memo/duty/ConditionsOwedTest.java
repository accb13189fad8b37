package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.MemoObligation.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ConditionHandedOver;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Outcome;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What conditions and later objections ask of people, beside the decision. */
class ConditionsOwedTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private static MemoEvent[] conditioned(MemoEvent... later) {
        var set = Stream.of(agreedOn("ada", "Two engineers at most."), conditionSet("ada", "Two engineers at most."));
        return inReview(Stream.concat(set, Stream.of(later)).toArray(MemoEvent[]::new));
    }

    private static List<Tuple> owed(MemoEvent... past) {
        return Obligations.of(memo(past)).stream()
                .filter(owed ->
                        Set.of(MEET_CONDITION, CONFIRM_CONDITION, LOOK_AGAIN).contains(owed.kind()))
                .map(owed -> tuple(owed.account(), owed.kind(), owed.why()))
                .toList();
    }

    private static ObjectionRaised objection() {
        return new ObjectionRaised(MEMO, Attribution.of("ben", LATER), OBJECTION, 1, hash(1), "The price is a guess.");
    }

    @Test
    void itsOwnerMeetsACondition() {
        assertThat(owed(conditioned()))
                .containsExactly(
                        tuple("olga", MEET_CONDITION, "@ada agreed on the condition: “Two engineers at most.”"));
    }

    @Test
    void whoeverItWasHandedToMeetsIt() {
        var handed = new ConditionHandedOver(MEMO, by("olga"), CONDITION, "cleo", "Cleo hires.");
        assertThat(owed(conditioned(handed)))
                .extracting(owed -> owed.toList().getFirst())
                .containsExactly("cleo");
    }

    @Test
    void whoeverSetItConfirms() {
        assertThat(owed(conditioned(conditionProposed(1))))
                .containsExactly(tuple(
                        "ada", CONFIRM_CONDITION, "@olga says that your condition is met: “Two engineers at most.”"));
    }

    @Test
    void itIsMetOnceMoreAfterARefusal() {
        assertThat(owed(conditioned(conditionProposed(1), conditionRefused("ada"))))
                .extracting(owed -> owed.toList().get(1))
                .containsExactly(MEET_CONDITION);
    }

    @Test
    void itIsOwedAfterTheApproval() {
        var approved = conditioned(decided(Outcome.APPROVED));
        assertThat(owed(approved)).hasSize(1);
        assertThat(NextStep.of(memo(approved)).sentence())
                .isEqualTo("@dora approved revision 1. @olga meets the condition.");
    }

    @Test
    void nothingIsOwedOnceItIsConfirmedOrTheMemoRejected() {
        assertThat(owed(conditioned(conditionConfirmed("ada")))).isEmpty();
        assertThat(owed(conditioned(decided(Outcome.REJECTED)))).isEmpty();
    }

    @Test
    void itDoesNotHoldUpTheDecision() {
        var all = List.of(drafted(), submitted(1), reviewOpened(Door.TWO_WAY, PARTICIPANTS));
        var spoken = Stream.of(
                agreedOn("ada", "Two engineers at most."),
                conditionSet("ada", "Two engineers at most."),
                agreed("ben", 1));
        assertThat(Obligations.of(fold(Stream.concat(all.stream(), spoken))))
                .extracting(MemoObligation::kind)
                .containsExactly(DECIDE, MEET_CONDITION);
    }

    @Test
    void whoeverHasAgreedIsToldOfALaterObjection() {
        assertThat(owed(inReview(agreed("ada", 1), objection())))
                .containsExactly(tuple("ada", LOOK_AGAIN, "You agreed, and @ben has objected since."));
    }

    @Test
    void whoeverLooksSinceIsToldNoMore() {
        var looked =
                new RevisionRead(MEMO, Attribution.of("ada", LATER.plusSeconds(1)), "ada", 1, hash(1), Set.of(1), 5);
        assertThat(owed(inReview(agreed("ada", 1), objection(), looked))).isEmpty();
        assertThat(owed(inReview(agreed("ada", 1), objection(), objectionLifted("ben"))))
                .isEmpty();
    }
}
