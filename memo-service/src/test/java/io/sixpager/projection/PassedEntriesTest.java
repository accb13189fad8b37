package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.eventstore.EventLog;
import io.sixpager.http.ServiceTest;
import io.sixpager.projection.PassedEntries.Passed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Groups that find nothing to draw: they come past it, and never past what they have not seen. */
class PassedEntriesTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private List<ProjectionGroup> groups;

    @Autowired
    private GroupPositions positions;

    @Autowired
    private EventLog log;

    @Autowired
    private TransactionOperations transactions;

    private ProjectionGroup nudges;

    @BeforeEach
    void aGroupThatDrawsNoMemo() {
        nudges = groups.stream()
                .filter(group -> group.name().equals("nudge"))
                .findFirst()
                .orElseThrow();
    }

    private long reached() {
        return positions.find(nudges.name()).orElseThrow().logIndex();
    }

    private void catchUp() {
        await().atMost(PATIENCE).until(() -> reached() == log.head());
    }

    @Test
    void aGroupComesPastWhatItDoesNotDraw() {
        catchUp();
        var before = reached();
        memos().inReview(false);
        catchUp();
        assertThat(reached()).isGreaterThan(before);
    }

    @Test
    void aGroupIsNotMovedPastAnEntryThatHoldsAnotherEventNow() {
        memos().inReview(false);
        catchUp();
        var head = log.head();
        var back = head - 1;
        var moved = transactions.execute(status -> {
            status.setRollbackOnly();
            positions.move(nudges.name(), back);
            assertThat(positions.pass(new Passed(nudges, head, "an event that was lost")))
                    .isTrue();
            var stayed = reached();
            positions.pass(new Passed(nudges, head, log.read(head).id()));
            return List.of(stayed, reached());
        });
        assertThat(moved).containsExactly(back, head);
    }

    @Test
    void aGroupThatSomebodyDrawsIsLeftToThem() {
        memos().inReview(false);
        catchUp();
        var head = log.head();
        var event = log.read(head).id();
        var moved = transactions.execute(_ -> {
            positions.lock(nudges.name());
            return CompletableFuture.supplyAsync(
                            () -> transactions.execute(_ -> positions.pass(new Passed(nudges, head, event))))
                    .join();
        });
        assertThat(moved).isFalse();
    }
}
