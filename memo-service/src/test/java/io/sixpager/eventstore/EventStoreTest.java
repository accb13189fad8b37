package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.context.ConfigurableApplicationContext;

/** Axon on PostgreSQL: what is appended stays as it was written, and nothing that Axon brings along gets in the way. */
class EventStoreTest extends ServiceTest {

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    @Qualifier("eventSerializer") private Serializer serializer;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void ofTwoWritersOfOneSequenceNumberExactlyOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var first = EventExamples.drafted(jdbc);
            assertThat(append(first)).isEqualTo("stored");
            var rivals = Stream.of(1, 2).map(_ -> second(first));
            var start = new CountDownLatch(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var outcomes = rivals.map(message -> threads.submit(() -> {
                            start.countDown();
                            start.await();
                            return append(message);
                        }))
                        .toList();
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .containsExactlyInAnyOrder("stored", ConcurrencyException.class.getSimpleName());
            }
        }
    }

    /** Of a writer that remembers what a fail-over has lost. */
    @Test
    void anEventThatFollowsNoneIsRefusedLikeOneWhosePlaceIsTaken() {
        var first = EventExamples.drafted(jdbc);
        assertThat(append(second(first))).isNotEqualTo("stored");
        assertThat(append(first)).isEqualTo("stored");
        assertThat(append(second(first))).isEqualTo("stored");
    }

    private static DomainEventMessage<?> second(DomainEventMessage<MemoEvent> first) {
        var renamed =
                new MemoRetitled(first.getPayload().memoId(), first.getPayload().by(), "Another title");
        return new GenericDomainEventMessage<>(first.getType(), first.getAggregateIdentifier(), 1, renamed);
    }

    private String append(DomainEventMessage<?> event) {
        try {
            transactions.executeInTransaction(() -> engine.appendEvents(event));
            return "stored";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Test
    void theBytesOfAnEventAreTheBytesThatWereWritten() {
        var event = EventExamples.drafted(jdbc, "Grün \uD83D\uDE80 \\u0041 \"x\"  two  blanks \u2028", Instant.now());
        append(event);

        var stored = jdbc.sql("SELECT payload FROM domain_event_entry WHERE event_identifier = ?")
                .param(event.getIdentifier())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(stored)
                .isEqualTo(
                        serializer.serialize(event.getPayload(), byte[].class).getData());
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .contains("\uD83D\uDE80")
                .doesNotContain("io.sixpager");
        assertThat(engine.readEvents(event.getAggregateIdentifier()).next().getPayload())
                .isEqualTo(event.getPayload());
    }

    @Test
    void anEventItsTextAndItsAnswerAreCommittedTogether() {
        var memo = memos().drafted(false);
        var key = UUID.randomUUID().toString();
        var text = "# A text of its own\n\n" + key + "\n";
        as("author")
                .post(
                        memo.path("/revisions"),
                        Map.of("baseRevision", 0, "markdown", text, "summary", "First"),
                        "Idempotency-Key",
                        key)
                .expect(201);

        assertThat(jdbc.sql("""
                        SELECT xmin::text FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = 1
                        UNION ALL SELECT xmin::text FROM command_answer WHERE idempotency_key = ?
                        UNION ALL SELECT xmin::text FROM revision_content WHERE strpos(convert_from(markdown, 'UTF8'), ?) > 0""").params(memo.id(), key, key).query(String.class).list())
                .hasSize(3)
                .containsOnly(jdbc.sql("SELECT xmin::text FROM command_answer WHERE idempotency_key = ?")
                        .param(key)
                        .query(String.class)
                        .single());
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain_event_entry", "log_entry", "revision_content"})
    void whatIsStoredIsNeitherChangedNorRemoved(String table) {
        as("author").get(memos().written(false).path("?atLeast=2")).expect(200);
        var column = table.equals("revision_content") ? "markdown" : "global_index";
        var before = jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
        for (var change : List.of(
                "UPDATE " + table + " SET " + column + " = DEFAULT",
                "DELETE FROM " + table,
                "TRUNCATE " + table + " CASCADE")) {
            // the lock of a TRUNCATE can lose against whoever reads the log at that moment
            await().untilAsserted(
                            () -> assertThatThrownBy(() -> jdbc.sql(change).update())
                                    .as(change)
                                    .hasMessageContaining("never changed or removed"));
        }
        assertThat(jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single())
                .isEqualTo(before)
                .isPositive();
    }

    @Test
    void noLargeObjectsAreMade() {
        IntStream.range(0, 3).forEach(_ -> memos().written(false));
        assertThat(jdbc.sql("SELECT count(*) FROM pg_largeobject_metadata")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aViewSkipsNoEventThatItCannotTakeIn() {
        assertThat(processing.listenerInvocationErrorHandler("views")).isInstanceOf(PropagatingErrorHandler.class);
    }

    @Test
    void axonWorksInTheTransactionsOfSpring() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBeansOfType(TransactionManager.class)).hasSize(1);
    }

    @Test
    void everyProcessorIsPooledAndStreaming() {
        assertThat(processing.eventProcessors()).isNotEmpty();
        assertThat(processing.eventProcessors().values()).hasOnlyElementsOfType(PooledStreamingEventProcessor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "org.axonframework.axonserver.connector.AxonServerConnectionManager",
                "io.axoniq.axonserver.connector.AxonServerConnectionFactory"
            })
    void isNotOnTheClasspath(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    /** Axon leaves its update checker out of every test by itself, so the exclusion is what is looked at. */
    @Test
    void nothingAsksForUpdates() {
        assertThat(ConditionEvaluationReport.get(context.getBeanFactory()).getExclusions())
                .contains(UpdateCheckerAutoConfiguration.class.getName());
    }
}
