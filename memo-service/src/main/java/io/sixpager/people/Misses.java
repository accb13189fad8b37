package io.sixpager.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** How many wrong passwords and codes there were of late; each new one begins the rest anew. */
final class Misses<K> {

    static final Duration REST = Duration.ofMinutes(1);

    /** Whoever has more names or addresses to try than this makes the oldest forgotten. */
    private static final int REMEMBERED = 100_000;

    private final Cache<K, Integer> counts;

    Misses(Ticker ticker) {
        counts = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(REST)
                .ticker(ticker)
                .build();
    }

    int of(K key) {
        var count = counts.getIfPresent(key);
        return count == null ? 0 : count;
    }

    void add(K key) {
        counts.asMap().merge(key, 1, Integer::sum);
    }

    void forget(K key) {
        counts.invalidate(key);
    }
}
