package io.sixpager.eventstore;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.sixpager.broadcast.Broadcast;
import io.sixpager.http.ServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** The trap of lost events: a transaction that drew its number early and commits late. */
class SequencerTest extends ServiceTest {

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private EventStore store;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private TransactionOperations springTransactions;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private Broadcast broadcast;

    @Autowired
    private ConnectionProvider connections;

    @Autowired
    @Qualifier("eventSerializer") private Serializer serializer;

    @AfterEach
    void theLogIsContiguousAndHoldsEveryEventOnce() {
        await().atMost(10, SECONDS).until(() -> count("event_pending") == 0);
        assertThat(template.queryForObject("SELECT max(log_index) FROM log_entry", Long.class))
                .isEqualTo(count("log_entry"))
                .isEqualTo(count("domain_event_entry"))
                .isEqualTo(template.queryForObject("SELECT log_index FROM log_head", Long.class));
    }

    @Test
    void anEventThatCommitsLateIsDeliveredLate() throws Exception {
        await().atMost(10, SECONDS).until(() -> count("event_pending") == 0);
        try (var stream = store.openStream(store.createHeadToken());
                var late = new LateCommit()) {
            var next = append(EventExamples.drafted(jdbc));
            assertThat(read(stream)).isEqualTo(next.getIdentifier());
            late.commit();
            assertThat(read(stream)).isEqualTo(late.event.getIdentifier());
            assertThat(stream.hasNextAvailable(300, MILLISECONDS)).isFalse();
        }
    }

    /** Documents why the log exists; if Axon mends this, the test fails and the log may go. */
    @Test
    void theStockEngineLosesAnEventThatCommitsLate() throws Exception {
        var stock = stockEngine();
        var start = stock.createHeadToken();
        try (var late = new LateCommit()) {
            // Old enough for the gap before it to count as timed out.
            var next =
                    append(EventExamples.drafted(jdbc, "Long ago", Instant.now().minus(Duration.ofHours(1))));
            var seen = new ArrayList<TrackedEventMessage<?>>();
            try (var events = stock.readEvents(start, false)) {
                events.forEach(seen::add);
            }
            assertThat(seen).extracting(TrackedEventMessage::getIdentifier).containsExactly(next.getIdentifier());
            late.commit();
            try (var events = stock.readEvents(seen.getLast().trackingToken(), false)) {
                assertThat(events).isEmpty();
            }
            assertThat(engine.readEvents(late.event.getAggregateIdentifier()).hasNext())
                    .isTrue();
        }
    }

    @Test
    void twoSequencersNumberEveryEventOnce() throws Exception {
        var rivals = List.of(sequencer(), sequencer());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, 100)
                    .mapToObj(_ -> threads.submit(() -> append(EventExamples.drafted(jdbc))))
                    .toList();
            for (var rival : rivals) {
                threads.submit(() -> {
                    while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                        rival.number();
                    }
                });
            }
            for (var writer : writers) {
                writer.get(30, SECONDS);
            }
        }
    }

    @Test
    void aNumberingThatIsRolledBackLeavesNoHole() {
        var sequencer = sequencer();
        springTransactions.executeWithoutResult(status -> {
            engine.appendEvents(EventExamples.drafted(jdbc));
            var before = template.queryForObject("SELECT log_index FROM log_head", Long.class);
            assertThat(sequencer.number()).isGreaterThan(before);
            status.setRollbackOnly();
        });
        append(EventExamples.drafted(jdbc));
    }

    @Test
    void anErrorDoesNotEndTheNumbering() throws Exception {
        var attempts = new CountDownLatch(2);
        var failing = new Sequencer(
                jdbc,
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        attempts.countDown();
                        throw new StackOverflowError("deep");
                    }
                },
                broadcast,
                _ -> {},
                Duration.ofMillis(1));
        failing.start();
        try {
            assertThat(attempts.await(10, SECONDS)).isTrue();
        } finally {
            failing.stop();
        }
    }

    @Test
    void whoeverIsPausedWhileItNumbersLosesTheTurn() {
        append(EventExamples.drafted(jdbc));
        springTransactions.executeWithoutResult(_ -> {
            engine.appendEvents(EventExamples.drafted(jdbc));
            sequencer().number();
            assertThat(template.queryForObject("SHOW idle_in_transaction_session_timeout", String.class))
                    .isEqualTo("10s");
        });
    }

    @Test
    void aLogThatHasLostItsEndIsToldToWhoeverRemembersIt() {
        var heads = new ArrayDeque<>(List.of(9L, 7L));
        var told = new CopyOnWriteArrayList<Object>();
        var failedOver = new Sequencer(
                jdbc,
                new TransactionOperations() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> T execute(TransactionCallback<T> action) {
                        return (T) (heads.size() > 1 ? heads.poll() : heads.peek());
                    }
                },
                broadcast,
                told::add,
                Duration.ofMillis(1));
        failedOver.start();
        try {
            await().atMost(10, SECONDS).until(() -> told.equals(List.of(new LogShrunk(7))));
        } finally {
            failedOver.stop();
        }
    }

    @Test
    void anEventThatWaitsForItsPlaceIsSeenInTheHealth() {
        springTransactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            engine.appendEvents(EventExamples.drafted(jdbc));
            assertThat(health(Duration.ZERO)).isEqualTo(Status.UP);
            assertThat(health(Duration.ofMinutes(1))).isEqualTo(Status.DOWN);
        });
    }

    private Status health(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        return new PendingEvents(jdbc, clock, new SimpleMeterRegistry())
                .health()
                .getStatus();
    }

    private Sequencer sequencer() {
        return new Sequencer(jdbc, springTransactions, broadcast, _ -> {}, Duration.ofHours(1));
    }

    private static String read(BlockingStream<TrackedEventMessage<?>> stream) throws Exception {
        return stream.hasNextAvailable(10, SECONDS) ? stream.nextAvailable().getIdentifier() : "nothing";
    }

    private <T extends DomainEventMessage<?>> T append(T event) {
        transactions.executeInTransaction(() -> engine.appendEvents(event));
        return event;
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private EventStorageEngine stockEngine() {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventSchema.builder()
                        .eventTable("domain_event_entry")
                        .globalIndexColumn("global_index")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .timestampColumn("time_stamp")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .metaDataColumn("meta_data")
                        .build())
                .build();
    }

    /** An append whose transaction stays open until it is told to commit. */
    private final class LateCommit implements AutoCloseable {

        private final DomainEventMessage<?> event = EventExamples.drafted(jdbc);
        private final CountDownLatch appended = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final Thread thread = Thread.ofVirtual()
                .start(() -> transactions.executeInTransaction(() -> {
                    engine.appendEvents(event);
                    appended.countDown();
                    awaitUninterrupted(released);
                }));

        LateCommit() throws InterruptedException {
            assertThat(appended.await(10, SECONDS)).isTrue();
        }

        void commit() throws InterruptedException {
            released.countDown();
            thread.join();
        }

        @Override
        public void close() throws InterruptedException {
            commit();
        }

        private static void awaitUninterrupted(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
