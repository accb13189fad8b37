package io.sixpager.memo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.MemoId;
import io.sixpager.process.Timer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review that is past its due date: who is told, and what can be done. */
class DueDateJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private DueDateTimer timer;

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
    void aTimerThatIsEarlyOrLateChangesNothing() {
        var memo = memos().inReview(false);
        var before = storedEvents(memo);
        timer.fire(new Timer(DueDateTimer.NAME, memo.id(), Instant.EPOCH, ""));
        assertThat(storedEvents(memo)).isEqualTo(before);
    }

    private long timers(Example memo) {
        return jdbc.sql(
                        "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'timer' AND task_instance LIKE '%' || ?")
                .param(memo.id())
                .query(Long.class)
                .single();
    }

    private long storedEvents(Example memo) {
        return jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = ?")
                .param(MemoId.of(memo.id()).toString())
                .query(Long.class)
                .single();
    }
}
