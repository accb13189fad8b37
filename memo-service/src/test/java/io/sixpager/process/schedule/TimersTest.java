package io.sixpager.process.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import io.sixpager.process.Processes.Kind;
import io.sixpager.process.Reminders;
import io.sixpager.process.Timer;
import io.sixpager.process.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Timers, at a time that is far away for the service itself. */
class TimersTest extends ScheduleTest {

    private static final Instant DUE = Instant.parse("2099-05-01T12:00:00Z");
    private static final Instant LATER = DUE.plus(Duration.ofDays(1));

    @Autowired
    private Timers timers;

    private final String memo = UUID.randomUUID().toString();

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'timer'").update();
    }

    private void passes(Instant now) {
        instanceAt(now).runAnyDueExecutions();
    }

    private List<String> fired() {
        return reminders.fired(memo).stream().map(Timer::payload).toList();
    }

    @Test
    void fireWhenTheyAreDueAndNotBefore() {
        timers.schedule(Reminders.NAME, memo, DUE, "ask");
        passes(DUE.minusMillis(1));
        assertThat(fired()).isEmpty();

        passes(DUE);
        passes(LATER);
        assertThat(reminders.fired(memo)).containsExactly(new Timer(Reminders.NAME, memo, DUE, "ask"));
    }

    @Test
    void fireOnceHoweverManyInstancesThereAre() throws Exception {
        var keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(20).toList();
        keys.forEach(key -> timers.schedule(Reminders.NAME, key, DUE, ""));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rivals =
                    Stream.of(1, 2).map(_ -> threads.submit(() -> passes(DUE))).toList();
            for (var rival : rivals) {
                rival.get(30, SECONDS);
            }
        }
        passes(DUE);
        assertThat(keys).allSatisfy(key -> assertThat(reminders.fired(key)).hasSize(1));
    }

    @Test
    void areReplacedByThoseThatAreSetAnew() {
        timers.schedule(Reminders.NAME, memo, DUE, "first");
        timers.schedule(Reminders.NAME, memo, DUE, "second");
        timers.schedule(Reminders.NAME, memo, LATER, "third");
        timers.schedule(Reminders.NAME, memo, LATER, "fourth");
        timers.schedule(Reminders.NAME, memo + " and another", DUE, "");
        timers.schedule("other-name", memo, DUE, "");

        passes(DUE);
        assertThat(fired()).isEmpty();
        passes(LATER);
        assertThat(fired()).containsExactly("fourth");
        assertThat(reminders.fired(memo + " and another")).hasSize(1);
    }

    @Test
    void canBeSetAnewWhileTheyFire() {
        timers.schedule(Reminders.NAME, memo, DUE, "now");
        reminders.then(timer -> {
            if (timer.at().equals(DUE)) {
                timers.schedule(Reminders.NAME, memo, LATER, "again");
            }
        });
        passes(DUE);
        passes(LATER);
        assertThat(fired()).containsExactly("now", "again");
    }

    @Test
    void canBeTakenBack() {
        timers.schedule(Reminders.NAME, memo, DUE, "");
        timers.cancel(Reminders.NAME, memo);
        timers.cancel(Reminders.NAME, memo);
        passes(DUE);
        assertThat(fired()).isEmpty();
    }

    @Test
    void areSetAndTakenBackInTheTransactionOfTheCaller() {
        timers.schedule(Reminders.NAME, memo, DUE, "kept");
        transactions.executeWithoutResult(status -> {
            timers.cancel(Reminders.NAME, memo);
            timers.schedule(Reminders.NAME, memo, LATER, "rolled back");
            status.setRollbackOnly();
        });
        passes(LATER);
        assertThat(fired()).containsExactly("kept");
    }

    @Test
    void thatFailAreTriedAgainUnderTheSameKeyAndSeenMeanwhile() {
        timers.schedule(Reminders.NAME, memo, DUE, "");
        reminders.then(_ -> {
            throw new IllegalStateException("No answer");
        });
        passes(DUE);
        assertThat(processes.stoppages()).singleElement().satisfies(stopped -> {
            assertThat(stopped.kind()).isEqualTo(Kind.TIMER);
            assertThat(stopped.id()).isEqualTo(DUE + " reminder " + memo);
            assertThat(stopped.attempts()).isEqualTo(1);
            assertThat(stopped.retryAt()).isEqualTo(DUE.plusSeconds(5));
            assertThat(stopped.error()).contains("No answer");
        });
        reminders.then(_ -> {});
        passes(DUE.plusSeconds(5));
        assertThat(processes.stoppages()).isEmpty();
        assertThat(reminders.fired(memo))
                .hasSize(2)
                .extracting(Timer::idempotencyKey)
                .containsOnly(reminders.fired(memo).getFirst().idempotencyKey());
    }

    @Test
    void thatFailAreTriedAtOnceWhenSomebodySaysSo() {
        timers.schedule(Reminders.NAME, memo, DUE, "");
        reminders.then(_ -> {
            throw new IllegalStateException("No answer");
        });
        passes(DUE);
        reminders.then(_ -> {});
        assertThat(processes.resume(Kind.TIMER, processes.stoppages().getFirst().id()))
                .isTrue();
        await().atMost(20, SECONDS).until(() -> fired().size() == 2);
        await().atMost(20, SECONDS).until(() -> processes.stoppages().isEmpty());
    }

    @Test
    void thatNobodyHandlesStayAndAreSeen() {
        timers.schedule("unknown", memo, DUE, "");
        passes(DUE.plus(Duration.ofDays(100)));
        assertThat(processes.stoppages())
                .singleElement()
                .satisfies(stopped -> assertThat(stopped.error()).contains("Nobody handles timers called unknown"));
    }

    @Test
    void overWhichAnInstanceDiedAreFiredByAnother() {
        timers.schedule(Reminders.NAME, memo, DUE, "");
        jdbc.sql(
                        "UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = execution_time, version = 2"
                                + " WHERE task_name = 'timer'")
                .update();
        passes(DUE);
        assertThat(fired()).isEmpty();

        ManualScheduler survivor = instanceAt(LATER);
        survivor.runDeadExecutionDetection();
        survivor.runAnyDueExecutions();
        assertThat(fired()).hasSize(1);
    }

    @Test
    void haveANameThatIsAWord() {
        assertThatThrownBy(() -> timers.schedule("two words", memo, DUE, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
