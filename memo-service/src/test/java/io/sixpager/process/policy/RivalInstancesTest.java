package io.sixpager.process.policy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.process.NotingPolicy;
import io.sixpager.process.Policy.Start;
import io.sixpager.process.ProcessTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Two instances of one policy against one database. */
@Timeout(60)
class RivalInstancesTest extends ProcessTest {

    @Autowired
    private EventLog log;

    @Autowired
    private EventSearch search;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PolicyPositions positions;

    private NotingPolicy policy;
    private PolicyWorker<?> first;
    private PolicyWorker<?> second;

    @BeforeEach
    void thereAreTwoInstances() {
        policy = new NotingPolicy(Start.NEXT_EVENT, jdbc);
        first = new PolicyWorker<>(policy, log, search, positions, transactions);
        second = new PolicyWorker<>(policy, log, search, positions, transactions);
    }

    @Test
    void neverRunAtOnce() throws Exception {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        policy.then(_ -> {
            if (begun.getCount() > 0) {
                begun.countDown();
                wait(finish);
            }
        });
        var note = notes.write("for one of them");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = threads.submit(first::step);
            assertThat(begun.await(10, SECONDS)).isTrue();

            assertThat(second.step()).as("the other one is at it").isFalse();
            assertThat(policy.noted()).isEmpty();

            finish.countDown();
            assertThat(working.get()).isTrue();
        }
        assertThat(second.step()).isTrue();
        assertThat(second.step()).isFalse();
        assertThat(policy.noted()).containsExactly(note);
    }

    @Test
    void reactToEveryEventOnceBetweenThem() throws Exception {
        var written = notes.write(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var instances = List.of(first, second).stream()
                    .map(worker -> threads.submit(() -> {
                        while (policy.noted().size() < written.size()) {
                            worker.step();
                        }
                    }))
                    .toList();
            for (var instance : instances) {
                instance.get(30, SECONDS);
            }
        }
        assertThat(policy.noted()).isEqualTo(written);
        assertThat(processes.stoppages()).isEmpty();
    }

    @Test
    void theOneTakesOverWhatTheOtherOneDiedOver() throws Exception {
        var connection = new CompletableFuture<Integer>();
        var finish = new CountDownLatch(1);
        policy.then(_ -> {
            if (!connection.isDone()) {
                connection.complete(
                        jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single());
                wait(finish);
            }
        });
        var note = notes.write("not lost");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dying = threads.submit(first::step);
            jdbc.sql("SELECT pg_terminate_backend(?)")
                    .param(connection.get(10, SECONDS))
                    .query(row -> {});
            await().atMost(10, SECONDS).until(second::step);

            finish.countDown();
            assertThat(dying.get()).as("it comes too late").isFalse();
        }
        assertThat(policy.noted()).containsExactly(note);
        assertThat(processes.stoppages()).as("nobody stands still").isEmpty();
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
