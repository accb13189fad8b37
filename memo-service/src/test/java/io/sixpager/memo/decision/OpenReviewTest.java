package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.OpenReview;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenReviewTest {

    private static final Invitation APPROVER = new Invitation("ada", Role.APPROVER);
    private static final Invitation DECIDER = new Invitation("dora", Role.DECIDER);

    private final MemoFixture memo = new MemoFixture();

    private static OpenReview open(String account, Instant due, Invitation... participants) {
        return new OpenReview(MEMO, by(account), Door.ONE_WAY, due, List.of(participants));
    }

    @ParameterizedTest
    @CsvSource({"ONE_WAY, one-way-door", "TWO_WAY, two-way-door"})
    void asksForAReviewUnderThePolicyOfTheDoor(Door door, String policy) {
        memo.given(drafted(), submitted(1))
                .when(new OpenReview(MEMO, by("olga"), door, DUE, PARTICIPANTS))
                .expectEvents(new ReviewOpened(MEMO, by("olga"), door, policy, 1, DUE, PARTICIPANTS));
    }

    @ParameterizedTest
    @CsvSource({"olga, INFORMED", "olga, CONTRIBUTOR", "carol, INFORMED", "carol, CONTRIBUTOR"})
    void invitesAuthorsToRolesThatNeedNoIndependence(String author, Role role) {
        var participants = List.of(APPROVER, DECIDER, new Invitation(author, role));
        memo.given(drafted(), coauthored("carol"), submitted(1))
                .when(new OpenReview(MEMO, by("olga"), Door.ONE_WAY, DUE, participants))
                .expectEvents(reviewOpened(Door.ONE_WAY, participants));
    }

    @Test
    void comparesAnImportedDueDateWithTheClaimedTime() {
        var claimedAt = Instant.parse("2004-03-01T17:00:00Z");
        var importer = new Attribution("olga", NOON, new Attribution.Claim(claimedAt, "Andy", "A book"));
        var due = claimedAt.plus(Duration.ofDays(3));
        memo.given(drafted(), submitted(1))
                .when(new OpenReview(MEMO, importer, Door.ONE_WAY, due, PARTICIPANTS))
                .expectEvents(new ReviewOpened(MEMO, importer, Door.ONE_WAY, "one-way-door", 1, due, PARTICIPANTS));
    }

    @Test
    void refusesACoauthor() {
        memo.given(drafted(), coauthored("carol"), submitted(1))
                .when(open("carol", DUE, APPROVER, DECIDER))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may open the review.");
    }

    @Test
    void refusesASecondReview() {
        memo.given(inReview())
                .when(open("olga", DUE, APPROVER, DECIDER))
                .expectRefusal(CONFLICT, "The memo is in review; only a draft can go into review.");
    }

    @Test
    void refusesAMemoWithoutText() {
        memo.given(drafted())
                .when(open("olga", DUE, APPROVER, DECIDER))
                .expectRefusal(CONFLICT, "There is nothing to review yet: submit a first revision.");
    }

    @Test
    void refusesADueTimeThatIsNow() {
        memo.given(drafted(), submitted(1))
                .when(open("olga", NOON, APPROVER, DECIDER))
                .expectRefusal(INVALID, "The review must be due in the future.");
    }

    @Test
    void takesADueTimeInFiveYears() {
        var due = NOON.plus(Duration.ofDays(5 * 366));
        memo.given(drafted(), submitted(1))
                .when(open("olga", due, APPROVER, DECIDER))
                .expectEvents(new ReviewOpened(
                        MEMO, by("olga"), Door.ONE_WAY, "one-way-door", 1, due, List.of(APPROVER, DECIDER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-07T12:00:01Z", "+300000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void refusesADueTimeThatNobodyLivesToSee(Instant due) {
        memo.given(drafted(), submitted(1))
                .when(open("olga", due, APPROVER, DECIDER))
                .expectRefusal(INVALID, "The review must be due within five years.");
    }

    @Test
    void refusesTwoRolesForOnePerson() {
        memo.given(drafted(), submitted(1))
                .when(open("olga", DUE, APPROVER, new Invitation("ada", Role.DECIDER)))
                .expectRefusal(INVALID, "@ada is listed twice; everybody has one role.");
    }

    @ParameterizedTest
    @CsvSource({
        "olga, APPROVER, an approver",
        "carol, APPROVER, an approver",
        "olga, DECIDER, the decider",
        "carol, PROCESS_REVIEWER, the process reviewer"
    })
    void refusesAuthorsInRolesThatNeedIndependence(String author, Role role, String phrase) {
        memo.given(drafted(), coauthored("carol"), submitted(1))
                .when(open("olga", DUE, APPROVER, DECIDER, new Invitation(author, role)))
                .expectRefusal(INVALID, "@" + author + " wrote this memo and cannot be " + phrase + " of it.");
    }

    @Test
    void refusesWhoeverHasWrittenARevisionAndLeft() {
        memo.given(drafted(), coauthored("carol"), submittedBy("carol", 1), left("carol"))
                .when(open("olga", DUE, new Invitation("carol", Role.APPROVER), DECIDER))
                .expectRefusal(INVALID, "@carol wrote this memo and cannot be an approver of it.");
    }

    @Test
    void refusesAReviewWithoutApprovers() {
        memo.given(drafted(), submitted(1))
                .when(open("olga", DUE, DECIDER))
                .expectRefusal(INVALID, "A review needs at least one approver.");
    }

    @Test
    void refusesAReviewWithoutADecider() {
        memo.given(drafted(), submitted(1))
                .when(open("olga", DUE, APPROVER))
                .expectRefusal(INVALID, "A review needs exactly one decider.");
    }

    @Test
    void refusesAReviewWithTwoDeciders() {
        memo.given(drafted(), submitted(1))
                .when(open("olga", DUE, APPROVER, DECIDER, new Invitation("dave", Role.DECIDER)))
                .expectRefusal(INVALID, "A review needs exactly one decider.");
    }
}
