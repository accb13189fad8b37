package io.sixpager.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine for appending and for reading a memo's stream; consumers read by {@code log_index}, the gapless
 * order that {@link Sequencer} gives to committed events. Axon's own order, a sequence drawn before the commit, loses
 * the event of a slow transaction for ever once its gap has timed out.
 */
class LogStorageEngine extends JdbcEventStorageEngine {

    /**
     * The index stands in a query of its own, and the size of a batch in the statement: else PostgreSQL would take each
     * index for a reason to plan anew, which takes three times as long as reading.
     */
    private static final String TRACKED = """
            SELECT l.log_index, %s
            FROM log_entry l JOIN domain_event_entry e ON e.global_index = l.global_index
            WHERE l.log_index > (SELECT CAST(? AS bigint)) ORDER BY l.log_index LIMIT %d""";

    private static final String HEAD = "SELECT max(log_index) FROM log_entry";

    private final TransactionManager transactions;
    private final String trackedSql;
    private final Decoding decoding;
    private final RecentEntries recent = new RecentEntries();

    LogStorageEngine(Builder builder, TransactionManager transactions) {
        super(builder);
        this.decoding = new Decoding((EventSerializer) getEventSerializer(), upcasterChain);
        this.transactions = transactions;
        this.trackedSql = TRACKED.formatted("e." + schema().domainEventFields().replace(", ", ", e."), batchSize());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return recent.after(indexOf(trackingToken), after -> decoded(new GlobalSequenceTrackingToken(after))).stream();
    }

    private List<TrackedEventMessage<?>> decoded(TrackingToken after) {
        return readEventData(after, false)
                .<TrackedEventMessage<?>>flatMap(decoding::decode)
                .toList();
    }

    /** One batch: {@link LogStream} knows when there is more to read. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return fetchTrackedEvents(trackingToken, batchSize()).stream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                connection -> tracked(connection, indexOf(lastToken)),
                JdbcUtils.listResults(this::trackedEvent),
                e -> new EventStoreException("The log could not be read after " + lastToken, e)));
    }

    private PreparedStatement tracked(Connection connection, long after) throws SQLException {
        var statement = connection.prepareStatement(trackedSql);
        statement.setLong(1, after);
        return statement;
    }

    private TrackedEventData<?> trackedEvent(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("log_index")), getDomainEventData(row));
    }

    /** A snapshot would decide commands and be covered by no hash of the log; memos are short and cached instead. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("Memos have no snapshots");
    }

    /** Null: everything from the beginning. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(HEAD, null);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return token(EventLog.AT, time);
    }

    private @Nullable TrackingToken token(String sql, @Nullable Instant time) {
        Long index = transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    if (time != null) {
                        statement.setTimestamp(1, Timestamp.from(time));
                    }
                    return statement;
                },
                row -> JdbcUtils.nextAndExtract(row, 1, Long.class),
                e -> new EventStoreException("The head of the log could not be read", e)));
        return index == null ? null : new GlobalSequenceTrackingToken(index);
    }

    static long indexOf(@Nullable TrackingToken token) {
        return token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }
}
