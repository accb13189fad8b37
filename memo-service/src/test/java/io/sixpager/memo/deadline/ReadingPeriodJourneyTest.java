package io.sixpager.memo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.sixpager.http.Answer;
import io.sixpager.http.MemoExamples.Example;
import io.sixpager.http.MovableClock;
import io.sixpager.http.ServiceTest;
import io.sixpager.process.Timer;
import io.sixpager.process.TimerHandler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy gives a day to read: who is told, and when an approval is possible. */
class ReadingPeriodJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "A day to read";

    @Autowired
    private TimerHandler readingPeriodTimer;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Scheduler scheduler;

    @BeforeEach
    void aPolicyGivesADay() {
        if (as("author").get("/api/policies").expect(200).json().toString().contains(NAME)) {
            return;
        }
        var rules = List.of(
                Map.of("kind", "QUORUM_ASSENTS", "number", 1),
                Map.of("kind", "READING_PERIOD", "number", 24),
                Map.of("kind", "NOBODY_APPROVES_THEIR_OWN"),
                Map.of("kind", "DECIDER_NAMED"));
        as("admin")
                .post("/api/policies", Map.of("name", NAME, "rules", rules, "reason", "Two were hurried."))
                .expect(200);
    }

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    @Test
    void anApprovalWaitsUntilTheTimeHasPassed() {
        var memo = agreed(opened());
        assertThat(approve(memo).expectProblem(409).at("/detail"))
                .contains("Revision 1 has to be in review for 1 day, until");
        laterBy(Duration.ofHours(25));
        awaitPassed(memo, 1);
        assertThat(gate(memo)).contains("Revision 1 has been in review for 1 day.");
        approve(memo).expect(200);
    }

    @Test
    void aTimerThatIsEarlyOrLateChangesNothing() {
        var memo = opened();
        fire(memo);
        assertThat(passages(memo)).isZero();
        laterBy(Duration.ofHours(25));
        awaitPassed(memo, 1);
        fire(memo);
        assertThat(passages(memo)).isEqualTo(1);
    }

    @Test
    void aRevisionBeginsItAnew() {
        var memo = opened();
        laterBy(Duration.ofHours(25));
        awaitPassed(memo, 1);
        memos().revised(memo, "# Another text\n\nWe ask for two engineers.\n");
        await().atMost(PATIENCE).until(() -> timers(memo) == 1);
        assertThat(gate(memo)).contains("Revision 2 has to be in review for 1 day, until");
        laterBy(Duration.ofHours(50));
        awaitPassed(memo, 2);
    }

    @Test
    void theDeciderNeedNotWait() {
        var memo = agreed(opened());
        as("retail")
                .post(memo.path("/review/reading-override"), memo.bound("reason", "The offer ends tomorrow."))
                .expectProblem(403);
        as("decider")
                .post(memo.path("/review/reading-override"), memo.bound("reason", "The offer ends tomorrow."))
                .expect(200);
        approve(memo).expect(200);
    }

    @Test
    void aReviewThatIsReopenedAfterTheTimeLooksAtOnce() {
        var memo = opened();
        var reason = Map.of("reason", "A supplier dropped out.");
        as("author").post(memo.path("/withdrawal"), reason).expect(200);
        laterBy(Duration.ofHours(25));
        await().atMost(PATIENCE).until(() -> timers(memo) == 0);
        assertThat(passages(memo)).isZero();
        as("author").post(memo.path("/reopening"), reason).expect(200);
        awaitPassed(memo, 1);
    }

    private Example opened() {
        as("admin")
                .post("/api/policies/doors", door(List.of("two-way-door", NAME)))
                .expect(200);
        var memo = memos().inReviewUnder(NAME);
        as("admin").post("/api/policies/doors", door(List.of("two-way-door"))).expect(200);
        await().atMost(PATIENCE).until(() -> timers(memo) == 1);
        return memo;
    }

    private static Map<String, Object> door(List<String> policies) {
        return Map.of("door", "TWO_WAY", "policies", policies, "reason", "For a test.");
    }

    private Example agreed(Example memo) {
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        return memo;
    }

    private Answer approve(Example memo) {
        return as("decider").post(memo.path("/decision"), memo.bound("outcome", "APPROVED", "rationale", "Good."));
    }

    private String gate(Example memo) {
        return as("author").get(memo.path("")).expect(200).json().at("/gate").toString();
    }

    private void laterBy(Duration time) {
        clock.putAhead(time);
        scheduler.triggerCheckForDueExecutions();
    }

    /** The event, and the gate that lets it pass. */
    private void awaitPassed(Example memo, long times) {
        await().atMost(PATIENCE).until(() -> passages(memo) == times);
        await().atMost(PATIENCE).until(() -> gate(memo).contains("has been in review for 1 day"));
    }

    /** With a date of its own, so that it is not the timer that was set. */
    private void fire(Example memo) {
        readingPeriodTimer.fire(new Timer(MemoTimer.READING_PERIOD, memo.id(), clock.instant(), ""));
    }

    private long passages(Example memo) {
        return jdbc.sql("""
                                SELECT count(*) FROM domain_event_entry
                                WHERE aggregate_identifier = ? AND payload_type = 'memo.ReadingPeriodPassed'""").param(memo.id()).query(Long.class).single();
    }

    private long timers(Example memo) {
        return jdbc.sql("""
                                SELECT count(*) FROM scheduled_tasks
                                WHERE task_name = 'timer' AND task_instance LIKE '% reading-period ' || ?""").param(memo.id()).query(Long.class).single();
    }
}
