package io.sixpager.memo;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.eventstore.EventFamily;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the memo module adds to Axon: its events, its cache, and how a command finds its memo. */
@Configuration
class MemoConfiguration {

    /** Enough for every memo that is being worked on at a time; one of 31 revisions takes some 75 KB. */
    private static final int CACHED_MEMOS = 1_000;

    @Bean
    EventFamily memoEvents() {
        return EventFamily.of("memo", MemoEvent.class);
    }

    @Bean
    Cache memoCache() {
        return new CaffeineCache(Caffeine.newBuilder().maximumSize(CACHED_MEMOS).build());
    }

    @Bean
    CommandTargetResolver memoTarget() {
        return new MemoTarget();
    }
}
