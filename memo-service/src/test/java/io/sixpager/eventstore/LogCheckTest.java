package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import io.sixpager.http.ServiceTest;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator of the database takes out of the log is missed; every test is rolled back. */
@Transactional
class LogCheckTest extends ServiceTest {

    @Autowired
    private LogCheck check;

    @Autowired
    private EventStore events;

    @Autowired
    private EventLog log;

    private Example memo;

    @BeforeEach
    void aMemoIsWrittenAndNothingKeepsItsEvents() {
        memo = memos().inReview(false);
        await().until(() -> {
            var counts = check.count();
            return counts.pending() == 0 && counts.drawn() == counts.head();
        });
        assertThat(fault()).isNull();
        jdbc.sql("SET LOCAL session_replication_role = replica").update();
    }

    private @Nullable String fault() {
        return check.count().fault();
    }

    private void remove(String event) {
        jdbc.sql("DELETE FROM log_entry WHERE global_index IN (SELECT global_index FROM domain_event_entry WHERE "
                        + event + ")")
                .update();
        removeUnlogged(event);
    }

    private void removeUnlogged(String event) {
        assertThat(jdbc.sql("DELETE FROM domain_event_entry WHERE " + event).update())
                .isEqualTo(1);
    }

    private String event(long sequenceNumber) {
        return "aggregate_identifier = '" + memo.id() + "' AND sequence_number = " + sequenceNumber;
    }

    private String last() {
        return "global_index = "
                + jdbc.sql("SELECT global_index FROM log_entry ORDER BY log_index DESC LIMIT 1")
                        .query(Long.class)
                        .single();
    }

    @Test
    void anEventInTheMiddleIsMissed() {
        remove(event(1));
        assertThat(fault()).contains(memo.id());
        assertThatThrownBy(check::afterPropertiesSet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not complete");
    }

    @Test
    void theLastEventIsMissedWithAndWithoutItsEntry() {
        removeUnlogged(last());
        assertThat(fault()).contains("should be there");
        jdbc.sql("DELETE FROM log_entry WHERE log_index = (SELECT max(log_index) FROM log_entry)")
                .update();
        assertThat(fault()).contains("it once had");
    }

    @Test
    void theLastEventIsMissedByTheViewsWhereItsNumberIsTakenBackToo() {
        jdbc.sql("SELECT log_index FROM log_head FOR UPDATE").query(_ -> {});
        jdbc.sql("UPDATE projection_group SET log_index = (SELECT log_index FROM log_head) WHERE name = 'memo'")
                .update();
        remove(last());
        jdbc.sql("UPDATE log_head SET log_index = log_index - 1").update();
        assertThat(fault()).contains("has been read before");
    }

    @Test
    void noMemoIsToldWithoutAnEventInItsMiddle() {
        remove(event(1));
        var read = new ArrayList<Long>();
        assertThatThrownBy(() ->
                        events.readEvents(memo.id()).forEachRemaining(event -> read.add(event.getSequenceNumber())))
                .isInstanceOf(CommandRejected.class)
                .hasMessageContaining("Event 2 of " + memo.id());
        assertThat(read).containsExactly(0L);
        assertThatThrownBy(() -> events.readEvents(memo.id(), 1).peek()).isInstanceOf(CommandRejected.class);
        assertThatThrownBy(() -> log.of(List.of(memo.id()), Long.MAX_VALUE, _ -> {}))
                .isInstanceOf(CommandRejected.class);
    }

    @Test
    void aMemoWithoutItsFirstEventIsNotTold() {
        remove(event(0));
        assertThatThrownBy(() -> events.readEvents(memo.id()).next()).isInstanceOf(CommandRejected.class);
    }
}
