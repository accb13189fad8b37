package io.sixpager.process;

import static org.awaitility.Awaitility.await;

import io.sixpager.eventstore.EventLog;
import io.sixpager.process.NoteEvent.NoteErased;
import io.sixpager.process.NoteEvent.NoteWritten;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores events as if an aggregate had decided them, and returns when they are in the log. */
public final class Notes {

    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final EventLog log;
    private final JdbcClient jdbc;

    Notes(EventStorageEngine engine, TransactionManager transactions, EventLog log, JdbcClient jdbc) {
        this.engine = engine;
        this.transactions = transactions;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** The id of the event. */
    public String write(String text) {
        return store(List.of(written(text))).getFirst();
    }

    /** The ids of that many events, stored at once. */
    public List<String> write(int count) {
        return store(IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .map(Notes::written)
                .toList());
    }

    private static GenericDomainEventMessage<NoteEvent> written(String text) {
        var note = UUID.randomUUID().toString();
        return message(note, new NoteWritten(note, text));
    }

    /** That many events at once, which nobody waits for. */
    public void erase(int count) {
        store(IntStream.range(0, count)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .map(note -> message(note, new NoteErased(note)))
                .toList());
    }

    private static GenericDomainEventMessage<NoteEvent> message(String note, NoteEvent event) {
        return new GenericDomainEventMessage<>("Note", note, 0, event);
    }

    private List<String> store(List<GenericDomainEventMessage<NoteEvent>> events) {
        transactions.executeInTransaction(() -> engine.appendEvents(events));
        await().pollInterval(Duration.ofMillis(10)).until(() -> pending() == 0);
        return events.stream().map(GenericDomainEventMessage::getIdentifier).toList();
    }

    private long pending() {
        return jdbc.sql("SELECT count(*) FROM event_pending").query(Long.class).single();
    }

    /** The index of the last event. */
    public long head() {
        return log.head();
    }
}
