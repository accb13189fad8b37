package io.sixpager.process.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.process.NotingPolicy;
import io.sixpager.process.Policy.Start;
import io.sixpager.process.ProcessTest;
import io.sixpager.process.Processes.Kind;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** One instance of a policy, step by step. */
class PolicyWorkerTest extends ProcessTest {

    private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");

    @Autowired
    private EventLog log;

    @Autowired
    private EventSearch search;

    @Autowired
    private TransactionOperations transactions;

    private NotingPolicy policy;

    @BeforeEach
    void thereIsAPolicyThatHasNeverRun() {
        policy = new NotingPolicy(Start.NEXT_EVENT, jdbc);
    }

    @AfterEach
    void nothingStandsStillAnyMore() {
        jdbc.sql("DELETE FROM policy WHERE failed_index IS NOT NULL").update();
    }

    /** What an instance that starts at this time makes. */
    private PolicyWorker<?> worker(NotingPolicy of, Instant now) {
        return new PolicyWorker<>(
                of, log, search, new PolicyPositions(jdbc, Clock.fixed(now, ZoneOffset.UTC)), transactions);
    }

    private static void run(PolicyWorker<?> worker) {
        var more = true;
        while (more) {
            more = worker.step();
        }
    }

    @Test
    void reactsOnceToEachEventThatItWantsInTheOrderOfTheLog() {
        var worker = worker(policy, NOW);
        var first = notes.write("first");
        notes.erase(1);
        var second = notes.write("second");

        run(worker);
        run(worker);

        assertThat(policy.noted()).containsExactly(first, second);
        assertThat(worker.lag()).isZero();
    }

    @Test
    void beginsWithTheNextEventOrWithTheFirst() {
        var before = notes.write("before it is installed");
        var fromTheFirst = new NotingPolicy(Start.FIRST_EVENT, jdbc);
        var workers = List.of(worker(policy, NOW), worker(fromTheFirst, NOW));
        var after = notes.write("after");

        workers.forEach(PolicyWorkerTest::run);

        assertThat(policy.noted()).containsExactly(after);
        assertThat(fromTheFirst.noted()).endsWith(before, after);
    }

    @Test
    void goesOnAfterARestartWhereItStood() {
        var worker = worker(policy, NOW);
        var first = notes.write("first");
        run(worker);
        var second = notes.write("while it does not run");

        run(worker(policy, NOW));

        assertThat(policy.noted()).containsExactly(first, second);
    }

    @Test
    void standsStillAtAnEventThatItCannotTakeAndSkipsNothing() {
        var other = new NotingPolicy(Start.NEXT_EVENT, jdbc);
        var workers = List.of(worker(policy, NOW), worker(other, NOW));
        policy.then(event -> {
            if (event.payload().text().equals("poison")) {
                throw new IllegalArgumentException("Cannot be digested");
            }
        });
        var good = notes.write("good");
        var poison = notes.write("poison");
        var next = notes.write("next");

        workers.forEach(PolicyWorkerTest::run);
        workers.forEach(PolicyWorkerTest::run);

        assertThat(policy.noted()).as("what the failed attempt wrote is gone").containsExactly(good);
        assertThat(other.noted()).as("others go on").containsExactly(good, poison, next);
        assertThat(processes.stoppages()).singleElement().satisfies(stopped -> {
            assertThat(stopped.kind()).isEqualTo(Kind.POLICY);
            assertThat(stopped.id()).isEqualTo(policy.name());
            assertThat(stopped.eventId()).isEqualTo(poison);
            assertThat(stopped.attempts()).as("it waits before the next one").isEqualTo(1);
            assertThat(stopped.retryAt()).isEqualTo(NOW.plusSeconds(1));
            assertThat(stopped.error()).contains("Cannot be digested", "PolicyWorkerTest");
        });
        visitor().get("/actuator/health/processes").expect(503);
        visitor().get("/actuator/health/readiness").expect(200);

        policy.then(_ -> {});
        assertThat(processes.resume(Kind.POLICY, policy.name())).isTrue();
        workers.forEach(PolicyWorkerTest::run);

        assertThat(policy.noted()).containsExactly(good, poison, next);
        assertThat(processes.stoppages()).isEmpty();
        assertThat(processes.resume(Kind.POLICY, policy.name())).isFalse();
        visitor().get("/actuator/health/processes").expect(200);
    }

    @Test
    void triesAgainByItselfLaterAndLater() {
        worker(policy, NOW);
        policy.then(_ -> {
            throw new IllegalStateException("Still broken");
        });
        var poison = notes.write("poison");

        var now = NOW;
        for (var pause : List.of(1, 2, 4, 8)) {
            run(worker(policy, now));
            assertThat(processes.stoppages().getFirst().retryAt()).isEqualTo(now.plusSeconds(pause));
            now = now.plusSeconds(pause);
        }
        jdbc.sql("UPDATE policy SET attempts = 100 WHERE name = ?")
                .param(policy.name())
                .update();
        run(worker(policy, now));
        assertThat(processes.stoppages().getFirst().retryAt()).isEqualTo(now.plus(Duration.ofMinutes(5)));
        assertThat(processes.stoppages().getFirst().since()).isEqualTo(NOW);

        policy.then(_ -> {});
        run(worker(policy, now.plus(Duration.ofMinutes(5))));
        assertThat(policy.noted()).containsExactly(poison);
    }

    @ParameterizedTest
    @MethodSource("wantsOfAConnection")
    void aWantOfConnectionsIsNoFailureOfItsOwn(RuntimeException want) {
        var worker = worker(policy, NOW);
        policy.then(_ -> {
            throw want;
        });
        var note = notes.write("meanwhile");

        assertThatThrownBy(() -> run(worker)).isSameAs(want);
        assertThat(processes.stoppages()).isEmpty();

        policy.then(_ -> {});
        run(worker);
        assertThat(policy.noted()).containsExactly(note);
    }

    static List<RuntimeException> wantsOfAConnection() {
        var timeout = new SQLTransientConnectionException("Connection is not available, request timed out");
        var ended = new SQLNonTransientConnectionException("The connection has been closed");
        return List.of(
                new CannotGetJdbcConnectionException("No connection", timeout),
                new CannotCreateTransactionException("No connection", timeout),
                new EventStoreException("Not stored", new DataAccessResourceFailureException("Ended", ended)),
                new TransientDataAccessResourceException("Full", new SQLException("Too many connections", "53300")));
    }

    @Test
    void sendsItsCommandUnderOneKeyHoweverOftenItIsTried() {
        var keys = new HashSet<String>();
        var worker = worker(policy, NOW);
        policy.then(event -> {
            if (keys.add(policy.keyOf(event))) {
                throw new IllegalStateException("The command was sent, and its position was not kept");
            }
        });
        var note = notes.write("once");
        run(worker);
        processes.resume(Kind.POLICY, policy.name());
        run(worker);

        assertThat(policy.noted()).containsExactly(note);
        assertThat(keys).containsExactly(policy.name() + ":" + note);
    }

    @Test
    void waitsForTheDiskAlsoWhereOthersWouldNot() {
        var worker = worker(policy, NOW);
        policy.then(_ -> assertThat(setting("synchronous_commit")).isEqualTo("on"));
        var note = notes.write("durable");

        transactions.executeWithoutResult(_ -> {
            jdbc.sql("SET LOCAL synchronous_commit TO off").update();
            run(worker);
        });

        assertThat(policy.noted()).containsExactly(note);
    }

    private String setting(String name) {
        return jdbc.sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void remembersThatItHasPassedOverManyEvents() {
        var worker = worker(policy, NOW);
        notes.erase(1_000);
        run(worker);

        assertThat(jdbc.sql("SELECT log_index FROM policy WHERE name = ?")
                        .param(policy.name())
                        .query(Long.class)
                        .single())
                .isEqualTo(notes.head());
    }

    @Test
    void findsItsPlaceAgainWhenTheEndOfTheLogWasLost() {
        var worker = worker(policy, NOW);
        notes.erase(1);
        run(worker);
        var end = notes.head();
        try {
            jdbc.sql("UPDATE log_head SET log_index = ?").param(end - 1).update();
            run(worker);
            assertThat(worker.lag()).isZero();
        } finally {
            jdbc.sql("UPDATE log_head SET log_index = ?").param(end).update();
        }
        var note = notes.write("after the fail-over");
        run(worker);
        assertThat(policy.noted()).containsExactly(note);
    }
}
