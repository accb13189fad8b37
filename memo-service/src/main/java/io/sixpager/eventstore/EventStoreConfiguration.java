package io.sixpager.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon on the schema that Flyway owns: db/migration/V001__event_store.sql. */
@Configuration
class EventStoreConfiguration {

    /** PostgreSQL's unique_violation; the driver's exception is not the JDBC class that Axon looks for. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final int READ_BATCH = 1_000;

    /** Another instance takes the place of one that has not been heard of for so long. */
    private static final Duration SILENT = Duration.ofSeconds(3);

    @Bean
    @Qualifier("eventSerializer") EventSerializer eventSerializer(List<EventFamily> families) {
        return new EventSerializer(families);
    }

    @Bean
    @Primary
    Serializer tokenSerializer() {
        return new TokenSerializer();
    }

    /** Said here because Axon's own configuration may look before Spring's is there, and would settle for none. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer eventSerializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            org.axonframework.config.Configuration axon) {
        var schema = EventSchema.builder()
                .eventTable("domain_event_entry")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
        var builder = LogStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .batchSize(READ_BATCH)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION));
        return new LogStorageEngine(builder, transactions);
    }

    @Bean
    @Qualifier("eventStore") EventStore eventStore(EventStorageEngine engine, Sequencer sequencer) {
        return new LogEventStore(LogEventStore.builder().storageEngine(engine), sequencer);
    }

    /** Axon keeps the clock by which it looks at claims in one place for all. */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, @Qualifier("tokenSerializer") Serializer serializer, JdbcClient jdbc) {
        AbstractTokenEntry.clock = new DatabaseClock(() -> now(jdbc), System::nanoTime);
        var schema = TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        return new SparseTokenStore(JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .claimTimeout(SILENT)
                .serializer(serializer));
    }

    private static Instant now(JdbcClient jdbc) {
        return jdbc.sql("SELECT clock_timestamp()")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** A view that cannot take an event in waits and tries again; Axon would note the failure and skip the event. */
    @Bean
    ListenerInvocationErrorHandler listenerInvocationErrorHandler() {
        return PropagatingErrorHandler.instance();
    }
}
