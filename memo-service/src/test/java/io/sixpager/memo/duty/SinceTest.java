package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.MEMO;
import static io.sixpager.memo.MemoExamples.NOON;
import static io.sixpager.memo.MemoExamples.OBJECTION;
import static io.sixpager.memo.MemoExamples.fold;
import static io.sixpager.memo.MemoExamples.hash;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoExamples;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Since when somebody is waited for. Every event comes an hour after the one before; the review opens in hour 2. */
class SinceTest {

    private final List<MemoEvent> past = new ArrayList<>();

    private SinceTest and(String account, Function<Attribution, MemoEvent> event) {
        past.add(event.apply(Attribution.of(account, hour(past.size()))));
        return this;
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private SinceTest written() {
        return and("olga", by -> new MemoDrafted(MEMO, by, 7, "Sell computing", false))
                .and("olga", by -> new RevisionSubmitted(MEMO, by, 1, 0, hash(1), "A text", MemoExamples.facts()));
    }

    private SinceTest inReview(Door door) {
        var policy = Policy.of(door);
        return written()
                .and(
                        "olga",
                        by -> new ReviewOpened(
                                MEMO,
                                by,
                                door,
                                policy.name(),
                                policy.version(),
                                MemoExamples.DUE,
                                MemoExamples.PARTICIPANTS));
    }

    private SinceTest agreed(String reviewer) {
        return and(reviewer, by -> new VerdictGiven(MEMO, by, reviewer, 1, hash(1), VerdictKind.AGREE, null, null));
    }

    private SinceTest read(String reader, Integer... pages) {
        return and(reader, by -> new RevisionRead(MEMO, by, reader, 1, hash(1), Set.of(pages), 60));
    }

    private SinceTest recused(String account) {
        return and(account, by -> new ParticipantRecused(MEMO, by, account, "I own shares."));
    }

    private SinceTest removed(String account) {
        return and("olga", by -> new ParticipantRemoved(MEMO, by, account, null));
    }

    private SinceTest reopened() {
        return and("olga", by -> new MemoWithdrawn(MEMO, by, "Not now."))
                .and("olga", by -> new DecisionReopened(MEMO, by, "Now."));
    }

    private void isOwed(MemoObligation.Kind kind, int hour) {
        assertThat(Obligations.of(fold(past.stream())))
                .filteredOn(obligation -> obligation.kind() == kind)
                .isNotEmpty()
                .allSatisfy(obligation -> assertThat(obligation.since()).isEqualTo(hour(hour)));
    }

    @Test
    void aParticipantIsMissingSinceTheLastOneLeft() {
        inReview(Door.ONE_WAY).recused("dora").read("ada", 1).read("ben", 2);
        isOwed(MemoObligation.Kind.NAME_PARTICIPANT, 3);
    }

    @Test
    void anApproverIsMissingSinceTheLastOneWasRemovedWhoeverElseLeaves() {
        inReview(Door.TWO_WAY).recused("ada").removed("ben").removed("ines").recused("pia");
        isOwed(MemoObligation.Kind.NAME_PARTICIPANT, 4);
    }

    @Test
    void whoeverLeftCannotLeaveAgain() {
        inReview(Door.TWO_WAY).recused("dora").read("ada", 1).removed("dora");
        isOwed(MemoObligation.Kind.NAME_PARTICIPANT, 3);
    }

    @Test
    void anApproverIsMissingSinceTheLastOneAbstained() {
        inReview(Door.TWO_WAY)
                .recused("ada")
                .and("ben", by -> new VerdictGiven(MEMO, by, "ben", 1, hash(1), VerdictKind.ABSTAIN, null, null))
                .read("cleo", 1);
        isOwed(MemoObligation.Kind.NAME_PARTICIPANT, 4);
    }

    @Test
    void theDecisionIsOwedSinceTheLastApproverSpoke() {
        inReview(Door.TWO_WAY).agreed("ada").agreed("ben").agreed("cleo").read("ada", 1);
        isOwed(MemoObligation.Kind.DECIDE, 4);
    }

    @Test
    void theDecisionIsOwedSinceTheApproverWhoWasWaitedForLeft() {
        inReview(Door.TWO_WAY).agreed("ada").recused("ben").removed("ines");
        isOwed(MemoObligation.Kind.DECIDE, 4);
    }

    @Test
    void theDecisionIsOwedByANewDeciderSinceTheyWereNamed() {
        inReview(Door.TWO_WAY)
                .agreed("ada")
                .agreed("ben")
                .recused("dora")
                .and("olga", by -> new ParticipantAdded(MEMO, by, new Invitation("zoe", Role.DECIDER), null));
        isOwed(MemoObligation.Kind.DECIDE, 6);
    }

    @Test
    void theDecisionIsOwedSinceTheLastPageWasShownThatHadNotBeen() {
        inReview(Door.ONE_WAY)
                .read("ben", 1, 2, 3, 4)
                .agreed("ada")
                .agreed("ben")
                .read("ada", 1, 2, 3)
                .read("ada", 4)
                .read("ada", 1, 4)
                .read("ben", 2);
        isOwed(MemoObligation.Kind.DECIDE, 7);
    }

    @Test
    void theDecisionIsOwedSinceTheLastObjectionWasSettled() {
        inReview(Door.TWO_WAY)
                .and("cleo", by -> new ObjectionRaised(MEMO, by, OBJECTION, 1, hash(1), "The price is a guess."))
                .agreed("ada")
                .agreed("ben")
                .and("dora", by -> new ObjectionOverridden(MEMO, by, OBJECTION, "We can change it."));
        isOwed(MemoObligation.Kind.DECIDE, 6);
    }

    @Test
    void theReadingIsOwedSinceTheVerdict() {
        inReview(Door.ONE_WAY).agreed("ada").read("ada", 1);
        isOwed(MemoObligation.Kind.READ, 3);
    }

    @Test
    void aVerdictIsOwedSinceTheOwnObjectionWasOverridden() {
        inReview(Door.TWO_WAY)
                .and("ada", by -> new ObjectionRaised(MEMO, by, OBJECTION, 1, hash(1), "The price is a guess."))
                .agreed("ben")
                .and("dora", by -> new ObjectionOverridden(MEMO, by, OBJECTION, "We can change it."));
        isOwed(MemoObligation.Kind.GIVE_VERDICT, 5);
    }

    @Test
    void nothingIsOwedSinceBeforeTheMemoWasReopened() {
        inReview(Door.TWO_WAY).reopened();
        isOwed(MemoObligation.Kind.GIVE_VERDICT, 4);
    }

    @Test
    void theReviewOfAReopenedDraftIsOwedSinceThen() {
        written().reopened();
        isOwed(MemoObligation.Kind.OPEN_REVIEW, 3);
    }
}
