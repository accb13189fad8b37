package io.sixpager.projection;

import java.time.Duration;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Gives every group a streaming processor of its own. */
@Configuration
class ProjectionConfiguration {

    private static final int BATCH = 500;

    /** How often an instance says that it draws, also within a long batch, and looks whether somebody else still does. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Bean
    ConfigurerModule projectionGroups(
            List<ProjectionGroup> groups,
            GroupPositions positions,
            ApplicationEventPublisher publisher,
            ViewsBroadcast broadcast,
            ServedViews served,
            TransactionOperations transactions) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing.byDefaultAssignHandlerInstancesTo(ProjectionConfiguration::processor);
            groups.forEach(group -> register(
                    processing, new GroupHandler(group, positions, publisher, broadcast, served, transactions)));
        };
    }

    private static void register(EventProcessingConfigurer processing, GroupHandler handler) {
        processing.registerEventHandler(_ -> handler);
        processing.registerPooledStreamingEventProcessor(
                processor(handler),
                configuration -> configuration.eventStore(),
                (_, builder) -> builder.batchSize(BATCH)
                        .initialSegmentCount(1)
                        .tokenClaimInterval(LOOK.toMillis())
                        .claimExtensionThreshold(LOOK.toMillis())
                        .enableCoordinatorClaimExtension());
    }

    private static String processor(Object handler) {
        return handler instanceof GroupHandler group
                ? processor(group.group())
                : handler.getClass().getName();
    }

    /** Another version has a position of its own, and so neither waits for the other. */
    static String processor(ProjectionGroup group) {
        return group.name() + "-" + group.version();
    }
}
