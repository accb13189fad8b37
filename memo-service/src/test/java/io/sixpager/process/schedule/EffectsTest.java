package io.sixpager.process.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.process.Effects;
import io.sixpager.process.Letters;
import io.sixpager.process.Processes.Kind;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the database, and when. */
class EffectsTest extends ScheduleTest {

    @Autowired
    private Effects effects;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private MeterRegistry meters;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void nothingIsLeft() {
        scheduler.resume();
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'effect'").update();
    }

    private void record(String text) {
        transactions.executeWithoutResult(_ -> effects.record(Letters.KIND, key, text));
    }

    @Test
    void leaveWhenTheirTransactionHasCommittedAndNotBefore() {
        transactions.executeWithoutResult(_ -> {
            effects.record(Letters.KIND, key, "text");
            effects.record(Letters.KIND, key, "the same again");
            elsewhere(instanceAt(Instant.now().plusSeconds(1))::runAnyDueExecutions);
            assertThat(letters.sent(key)).isEmpty();
        });
        await().atMost(20, SECONDS).until(() -> letters.sent(key).equals(List.of("text")));
        await().atMost(20, SECONDS).until(this::nothingWaits);
    }

    @Test
    void neverLeaveForATransactionThatIsRolledBack() {
        transactions.executeWithoutResult(status -> {
            effects.record(Letters.KIND, key, "never");
            status.setRollbackOnly();
        });
        record("after all");
        await().atMost(20, SECONDS).until(this::nothingWaits);
        assertThat(letters.sent(key)).containsExactly("after all");
    }

    @Test
    void areRefusedOutsideOfATransaction() {
        assertThatThrownBy(() -> effects.record(Letters.KIND, key, ""))
                .hasMessage("An effect is recorded in the transaction that causes it");
    }

    @Test
    void leaveAfterACrashBetweenTheCommitAndTheSending() {
        scheduler.pause();
        record("late");
        jdbc.sql("UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = ?, version = 2"
                        + " WHERE task_name = 'effect'")
                .param(Timestamp.from(Instant.now()))
                .update();

        var survivor = instanceAt(Instant.now().plus(Duration.ofHours(1)));
        survivor.runDeadExecutionDetection();
        survivor.runAnyDueExecutions();

        assertThat(letters.sent(key)).containsExactly("late");
        assertThat(nothingWaits()).isTrue();
    }

    @Test
    void thatCannotBeSentStayAndAreSeen() {
        letters.before(_ -> {
            throw new IllegalStateException("The post is closed");
        });
        record("text");
        await().atMost(20, SECONDS).until(() -> !processes.stoppages().isEmpty());
        assertThat(processes.stoppages()).singleElement().satisfies(stopped -> {
            assertThat(stopped.kind()).isEqualTo(Kind.EFFECT);
            assertThat(stopped.id()).isEqualTo("letter " + key);
            assertThat(stopped.error()).contains("The post is closed");
        });
        assertThat(meters.get("sixpager.processes.stopped")
                        .tag("kind", "effect")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(letters.sent(key)).isEmpty();

        letters.before(_ -> {});
        assertThat(processes.resume(Kind.EFFECT, "letter " + key)).isTrue();
        await().atMost(20, SECONDS).until(() -> letters.sent(key).equals(List.of("text")));
        await().atMost(20, SECONDS).until(() -> processes.stoppages().isEmpty());
    }

    @Test
    void thatNobodySendsStayAndAreSeen() {
        transactions.executeWithoutResult(_ -> effects.record("pigeon", key, ""));
        await().atMost(20, SECONDS).until(() -> !processes.stoppages().isEmpty());
        assertThat(processes.stoppages().getFirst().error()).contains("Nobody sends effects of the kind pigeon");
    }

    /** PostgreSQL ends the wait for a standby when it is told to, and the commit returns as any other. */
    @Test
    void doNotLeaveWhileItIsInDoubtWhetherTheirCauseWillLast() {
        scheduler.pause();
        record("only when it is sure");
        alter("synchronous_standby_names = 'missing'");
        try {
            var sending = Thread.ofVirtual().start(instanceAt(Instant.now())::runAnyDueExecutions);
            await().atMost(20, SECONDS).until(() -> {
                jdbc.sql("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                        .query(row -> {});
                return !sending.isAlive();
            });
            assertThat(letters.sent(key)).isEmpty();
            assertThat(processes.stoppages().getFirst().error())
                    .contains("It is not sure", "canceling wait for synchronous replication");
        } finally {
            alter("synchronous_standby_names = ''");
        }
        instanceAt(Instant.now().plus(Duration.ofHours(1))).runAnyDueExecutions();
        assertThat(letters.sent(key)).containsExactly("only when it is sure");
    }

    private void alter(String setting) {
        jdbc.sql("ALTER SYSTEM SET " + setting).update();
        jdbc.sql("SELECT pg_reload_conf()").query(row -> {});
        var value = setting.replaceAll(".*'(.*)'", "$1");
        await().atMost(20, SECONDS)
                .until(() -> jdbc.sql("SHOW synchronous_standby_names")
                        .query(String.class)
                        .single()
                        .equals(value));
    }

    /** Outside of this thread's transaction. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private boolean nothingWaits() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'effect'")
                        .query(Long.class)
                        .single()
                == 0;
    }
}
