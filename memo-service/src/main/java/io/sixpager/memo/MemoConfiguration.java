package io.sixpager.memo;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.eventstore.EventFamily;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the memo module adds to Axon: its events, its cache, and what is written beside the events. */
@Configuration
class MemoConfiguration {

    /** Enough for every memo that is being worked on at a time; one takes some 30 KiB. */
    private static final int CACHED_MEMOS = 2_000;

    @Bean
    EventFamily memoEvents() {
        return EventFamily.of("memo", MemoEvent.class);
    }

    @Bean
    Cache memoCache() {
        return new CaffeineCache(Caffeine.newBuilder().maximumSize(CACHED_MEMOS).build());
    }

    @Bean
    ConfigurerModule commandRecordsModule(CommandRecords records) {
        return (Configurer configurer) -> configurer.onInitialize(configuration ->
                configuration.onStart(() -> configuration.commandBus().registerHandlerInterceptor(records)));
    }
}
