package io.sixpager.process.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.process.NotingPolicy;
import io.sixpager.process.Policy.Start;
import io.sixpager.process.ProcessTest;
import io.sixpager.process.Processes.Stoppage;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A policy that has many events before it. */
class PolicyBatchTest extends ProcessTest {

    @Autowired
    private EventLog log;

    @Autowired
    private EventSearch search;

    @Autowired
    private TransactionOperations transactions;

    private NotingPolicy policy;
    private PolicyWorker<?> worker;

    @BeforeEach
    void thereIsAPolicyThatHasNeverRun() {
        policy = new NotingPolicy(Start.NEXT_EVENT, jdbc);
        worker = new PolicyWorker<>(policy, log, search, new PolicyPositions(jdbc, Clock.systemUTC()), transactions);
    }

    @AfterEach
    void nothingStandsStillAnyMore() {
        jdbc.sql("DELETE FROM policy WHERE failed_index IS NOT NULL").update();
    }

    private void run() {
        var more = true;
        while (more) {
            more = worker.step();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void comesThroughManyEventsInFewTransactions(int between) {
        var written = new ArrayList<String>();
        for (int n = 0; n < 60; n++) {
            written.add(notes.write("one of many"));
        }
        notes.erase(between);
        written.add(notes.write("the last"));

        run();

        assertThat(policy.noted()).isEqualTo(written);
        assertThat(policy.transactions()).isLessThan(written.size() / 2);
        assertThat(worker.lag()).isZero();
    }

    @Test
    void keepsWhatCameBeforeAnEventThatFailedLater() {
        var seen = new ArrayList<String>();
        policy.then(event -> {
            seen.add(event.id());
            if (event.payload().text().equals("poison")) {
                throw new IllegalStateException("Cannot be digested");
            }
        });
        var first = notes.write("first");
        var second = notes.write("second");
        var poison = notes.write("poison");

        run();

        assertThat(policy.noted()).containsExactly(first, second);
        assertThat(seen)
                .as("with the others, then they without it, then it alone")
                .containsExactly(first, second, poison, first, second, poison);
        assertThat(processes.stoppages())
                .singleElement()
                .extracting(Stoppage::eventId)
                .isEqualTo(poison);
    }
}
