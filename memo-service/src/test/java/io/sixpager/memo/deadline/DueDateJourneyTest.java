package io.sixpager.memo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.sixpager.http.Answer;
import io.sixpager.http.MemoExamples.Example;
import io.sixpager.http.MovableClock;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.Dates;
import io.sixpager.process.Timer;
import io.sixpager.process.TimerHandler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review that is past its due date: who is told, and what can be done. */
class DueDateJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, Object> REASON = Map.of("reason", "A supplier dropped out.");

    @Autowired
    private TimerHandler dueDateTimer;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Scheduler scheduler;

    private final Instant due = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    @Test
    void aTimerIsSetToTheDueDateOfAReviewAndMovedWithIt() {
        var memo = memos().inReview(false);
        var due = Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.SECONDS);
        await().atMost(PATIENCE).until(() -> timers(memo) == 1);
        as("author")
                .post(memo.path("/review/extension"), Map.of("due", due.toString(), "reason", "Finance is on leave."))
                .expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                SELECT execution_time FROM scheduled_tasks
                                WHERE task_name = 'timer' AND task_instance LIKE '%' || ?""")
                                .param(memo.id())
                                .query(Timestamp.class)
                                .list())
                        .containsExactly(Timestamp.from(due)));
    }

    @Test
    void aReviewThatIsPastItsDueDateSaysSoAndIsItsOwnersTurn() {
        var memo = dueInAnHour();
        twoHoursLater();
        awaitPassed(memo);
        assertThat(sentences(memo)).contains("The review was due on " + Dates.day(due) + " and is still open.");
    }

    @Test
    void aTimerThatIsEarlyOrLateChangesNothing() {
        var memo = dueInAnHour();
        fire(memo);
        assertThat(passages(memo)).isZero();

        twoHoursLater();
        awaitPassed(memo);
        fire(memo);
        assertThat(passages(memo)).isEqualTo(1);
    }

    @Test
    void aReviewThatIsReopenedAfterItsDueDateIsPastItAtOnce() {
        var memo = dueInAnHour();
        as("author").post(memo.path("/withdrawal"), REASON).expect(200);
        twoHoursLater();
        await().atMost(PATIENCE).until(() -> timers(memo) == 0);
        assertThat(passages(memo)).isZero();

        as("author").post(memo.path("/reopening"), REASON).expect(200);
        awaitPassed(memo);
    }

    @Test
    void aReviewThatIsReopenedBeforeItsDueDateIsWatchedStill() {
        var memo = dueInAnHour();
        as("author").post(memo.path("/withdrawal"), REASON).expect(200);
        as("author").post(memo.path("/reopening"), REASON).expect(200);
        twoHoursLater();
        awaitPassed(memo);
    }

    private Example dueInAnHour() {
        var memo = memos().inReview(memos().written(false), due.toString());
        await().atMost(PATIENCE).until(() -> timers(memo) == 1);
        return memo;
    }

    private void twoHoursLater() {
        clock.putAhead(Duration.ofHours(2));
        scheduler.triggerCheckForDueExecutions();
    }

    /** The event, and the obligation that it opens. */
    private void awaitPassed(Example memo) {
        await().atMost(PATIENCE).until(() -> passages(memo) == 1);
        await().atMost(PATIENCE).until(() -> owedByAuthor(memo).contains("EXTEND_OR_ASK"));
    }

    private List<String> owedByAuthor(Example memo) {
        return values(as("author").get("/api/inbox"), memo.id(), "kind");
    }

    private List<String> sentences(Example memo) {
        return as("author")
                .get(memo.path("/history"))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("sentence").asString())
                .toList();
    }

    private static List<String> values(Answer answer, String memo, String field) {
        return answer.expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.toString().contains(memo))
                .map(item -> item.path(field).asString())
                .toList();
    }

    /** With a date of its own, so that it is not the timer that was set. */
    private void fire(Example memo) {
        dueDateTimer.fire(new Timer(MemoTimer.DUE_DATE, memo.id(), clock.instant(), ""));
    }

    private long passages(Example memo) {
        return jdbc.sql("""
                                SELECT count(*) FROM domain_event_entry
                                WHERE aggregate_identifier = ? AND payload_type = 'memo.DueDatePassed'""").param(memo.id()).query(Long.class).single();
    }

    private long timers(Example memo) {
        return jdbc.sql(
                        "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'timer' AND task_instance LIKE '%' || ?")
                .param(memo.id())
                .query(Long.class)
                .single();
    }
}
