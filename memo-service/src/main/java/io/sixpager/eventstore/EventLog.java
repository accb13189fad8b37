package io.sixpager.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log for readers: single events in its order, and those of chosen aggregates up to one of its entries.
 */
@Component
public class EventLog {

    private static final String HEAD = "SELECT log_index FROM log_head";
    private static final String READ = """
            SELECT l.log_index, e.* FROM log_entry l JOIN domain_event_entry e ON e.global_index = l.global_index
            WHERE l.log_index = ANY (?) ORDER BY l.log_index DESC""";
    /** Halves the log, for the times of its entries grow with their indexes. */
    static final String AT = """
            WITH RECURSIVE asked (at) AS (SELECT CAST(? AS timestamptz)),
            search (low, high) AS (
                SELECT CAST(0 AS bigint), log_index FROM log_head
                UNION ALL
                SELECT CASE WHEN e.sequenced_at <= at THEN e.log_index ELSE low END,
                    CASE WHEN e.sequenced_at <= at THEN high ELSE e.log_index - 1 END
                FROM search, asked, log_entry e
                WHERE low < high AND e.log_index = (low + high + 1) / 2)
            SELECT max(low) FROM search""";

    private static final String TIME_OF = "SELECT sequenced_at FROM log_entry WHERE log_index = ?";

    private static final String INDEX_OF = """
            SELECT l.log_index FROM log_entry l JOIN domain_event_entry e ON e.global_index = l.global_index
            WHERE e.aggregate_identifier = ? AND e.sequence_number = ?""";
    private static final String AGGREGATES = """
            SELECT e.aggregate_identifier
            FROM domain_event_entry e JOIN log_entry l ON l.global_index = e.global_index
            WHERE e.sequence_number = 0 AND e.type = ? AND l.log_index <= ? ORDER BY l.log_index""";
    private static final String OF_AGGREGATES = """
            SELECT l.log_index, e.* FROM domain_event_entry e JOIN log_entry l ON l.global_index = e.global_index
            WHERE e.aggregate_identifier = ANY (?) AND l.log_index <= ?
              AND (e.aggregate_identifier, e.sequence_number) > (?, ?)
            ORDER BY e.aggregate_identifier, e.sequence_number LIMIT ?""";
    private static final String AFTER = """
            SELECT l.log_index, e.* FROM log_entry l JOIN domain_event_entry e ON e.global_index = l.global_index
            WHERE l.log_index > ? AND l.log_index <= ? ORDER BY l.log_index LIMIT ?""";

    private static final int READ_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Sequencer sequencer;
    private final EventSerializer serializer;
    private final Configuration axon;

    EventLog(JdbcClient jdbc, Sequencer sequencer, EventSerializer serializer, Configuration axon) {
        this.jdbc = jdbc;
        this.sequencer = sequencer;
        this.serializer = serializer;
        this.axon = axon;
    }

    /** The index of the last entry; 0 as long as there is none. */
    public long head() {
        return jdbc.sql(HEAD).query(Long.class).single();
    }

    /** What {@link #head} was when this instance looked last, which is moments ago; -1 before it has looked. */
    public long lastSeenHead() {
        return sequencer.head();
    }

    /** The event at an index. */
    public LoggedEvent<?> read(long index) {
        return read(List.of(index)).getFirst();
    }

    /** The events at some indexes, the newest first. */
    public List<LoggedEvent<?>> read(Collection<Long> indexes) {
        return events(jdbc.sql(READ).param(indexes.toArray(Long[]::new)));
    }

    /** The index of the last entry that was made up to a time; 0 if there was none. */
    public long indexAt(Instant time) {
        return jdbc.sql(AT).param(Timestamp.from(time)).query(Long.class).single();
    }

    /** When an entry was made; nothing if there is none. */
    public Optional<Instant> timeOf(long index) {
        return jdbc.sql(TIME_OF)
                .param(index)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Where an event of an aggregate stands; nothing while it has no place in the log yet. */
    public Optional<Long> indexOf(String aggregateId, long sequenceNumber) {
        return jdbc.sql(INDEX_OF)
                .params(aggregateId, sequenceNumber)
                .query(Long.class)
                .optional();
    }

    /** The aggregates of a type that had begun by an index, in the order in which they began. */
    public List<String> aggregates(String type, long upTo) {
        return jdbc.sql(AGGREGATES)
                .params(type, upTo)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Hands on what had happened to these aggregates by an index, aggregate by aggregate; holds a bounded number. */
    public void of(Collection<String> aggregateIds, long upTo, Consumer<LoggedEvent<?>> reader) {
        var ids = aggregateIds.toArray(String[]::new);
        var aggregate = "";
        var sequence = -1L;
        List<LoggedEvent<?>> events;
        do {
            events = events(jdbc.sql(OF_AGGREGATES).params(ids, upTo, aggregate, sequence, READ_AT_ONCE));
            for (var event : events) {
                var next = event.aggregateId().equals(aggregate) ? sequence + 1 : 0;
                UnbrokenStream.requireNext(event.aggregateId(), next, event.sequenceNumber());
                aggregate = event.aggregateId();
                sequence = event.sequenceNumber();
                reader.accept(event);
            }
        } while (events.size() == READ_AT_ONCE);
    }

    /**
     * Up to {@code most} events after an index, up to and with another one, in the order of the log; one that nobody can
     * read comes as {@link UndecodableEvent}.
     */
    public List<LoggedEvent<?>> after(long index, long upTo, int most) {
        var decoding = new Decoding(serializer, axon.upcasterChain());
        return jdbc.sql(AFTER).params(index, upTo, most).query((row, _) -> stored(row)).list().stream()
                .flatMap(decoding::decode)
                .<LoggedEvent<?>>map(event -> logged((DomainEventMessage<?>) event, event.trackingToken()))
                .toList();
    }

    private List<LoggedEvent<?>> events(JdbcClient.StatementSpec query) {
        var stored = query.query((row, _) -> stored(row)).list();
        return EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), serializer, axon.upcasterChain())
                .<LoggedEvent<?>>map(event -> logged((DomainEventMessage<?>) event, event.trackingToken()))
                .toList();
    }

    /** Of an event as it comes from a stream of the log. */
    public static LoggedEvent<?> logged(DomainEventMessage<?> message, TrackingToken token) {
        return new LoggedEvent<>(
                LogStorageEngine.indexOf(token),
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getPayload());
    }

    private static TrackedEventData<?> stored(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("log_index")),
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        row.getString("time_stamp"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")));
    }

    /** Calls back whenever the log has grown, by this instance or by another one. */
    public void onGrowth(Runnable listener) {
        sequencer.onGrowth(listener);
    }

    /** Ends what {@link #onGrowth} began. */
    public void forget(Runnable listener) {
        sequencer.forget(listener);
    }
}
