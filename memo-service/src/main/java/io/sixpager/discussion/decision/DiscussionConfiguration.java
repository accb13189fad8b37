package io.sixpager.discussion.decision;

import io.sixpager.command.AggregateCache;
import io.sixpager.command.CommandFamily;
import io.sixpager.discussion.PlacementCommand;
import io.sixpager.discussion.PlacementCommand.PlacementReceipt;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.eventstore.EventFamily;
import org.axonframework.common.caching.Cache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What threads bring to the event store and the command port. */
@Configuration
class DiscussionConfiguration {

    /** A thread of ten comments takes some 5 KB. */
    private static final int CACHED_THREADS = 2_000;

    @Bean
    EventFamily threadEvents() {
        return EventFamily.of("discussion", ThreadEvent.class);
    }

    @Bean
    CommandFamily<ThreadCommand, ThreadReceipt> threadCommandFamily() {
        return new CommandFamily<>(ThreadCommand.class, ThreadReceipt.class);
    }

    @Bean
    EventFamily placementEvents() {
        return EventFamily.of("discussion", PlacementEvent.class);
    }

    @Bean
    CommandFamily<PlacementCommand, PlacementReceipt> placementCommandFamily() {
        return new CommandFamily<>(PlacementCommand.class, PlacementReceipt.class);
    }

    @Bean
    Cache threadCache() {
        return new AggregateCache(CACHED_THREADS);
    }
}
