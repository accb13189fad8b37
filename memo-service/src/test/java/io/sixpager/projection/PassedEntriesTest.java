package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.eventstore.EventLog;
import io.sixpager.http.ServiceTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A group that finds nothing to draw comes past it, as far as its token says and no further. */
class PassedEntriesTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** It draws no memo. */
    private static final String NUDGE = "nudge";

    @Autowired
    private GroupPositions positions;

    @Autowired
    private PassedEntries passed;

    @Autowired
    private EventLog log;

    @Autowired
    private TransactionOperations transactions;

    private GroupPositions.Position position() {
        return positions.find(NUDGE).orElseThrow();
    }

    private void catchUp() {
        await().atMost(PATIENCE).until(() -> position().logIndex() == log.head());
    }

    @Test
    void aGroupComesPastWhatItDoesNotDraw() {
        catchUp();
        var before = position().logIndex();
        memos().inReview(false);
        catchUp();
        assertThat(position().logIndex()).isGreaterThan(before);
    }

    @Test
    void whoeverFoundNothingBeforeACrashIsKnownByTheirToken() {
        memos().inReview(false);
        catchUp();
        var head = log.head();
        var moved = transactions.execute(status -> {
            status.setRollbackOnly();
            positions.move(NUDGE, head - 2);
            passed.pass();
            return position().logIndex();
        });
        assertThat(moved).isEqualTo(head);
    }

    @Test
    void noTokenLeadsPastTheEndOfALogThatHasBecomeShorter() {
        memos().inReview(false);
        catchUp();
        var head = log.head();
        var stayed = transactions.execute(status -> {
            status.setRollbackOnly();
            positions.move(NUDGE, head - 2);
            jdbc.sql("UPDATE log_head SET log_index = log_index - 1").update();
            passed.pass();
            return position().logIndex();
        });
        assertThat(stayed).isEqualTo(head - 2);
    }

    @Test
    void aFailureThatIsPassedIsOver() {
        memos().inReview(false);
        catchUp();
        var head = log.head();
        var failures = transactions.execute(status -> {
            status.setRollbackOnly();
            positions.move(NUDGE, head - 2);
            jdbc.sql("""
                            UPDATE projection_group SET failed_index = ?, failed_at = now(), failed_event = 'one', error = 'bad'
                            WHERE name = ?""").params(head - 1, NUDGE).update();
            var before = position().failure() != null;
            passed.pass();
            return List.of(before, position().failure() != null);
        });
        assertThat(failures).containsExactly(true, false);
    }
}
