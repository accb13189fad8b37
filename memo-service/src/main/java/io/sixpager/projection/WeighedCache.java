package io.sixpager.projection;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

/**
 * Caches of things that are large. Whoever puts something in takes away what is too much: left to another thread, as
 * Caffeine does it unasked, that waits while all processors are busy, and more than a hundred entries above the limit
 * are more than the heap has room for.
 */
public final class WeighedCache {

    private WeighedCache() {}

    /** @param most what all entries may weigh together, in the unit of the weigher */
    public static <K, V> Caffeine<K, V> ofAtMost(long most, Weigher<? super K, ? super V> weigher) {
        return Caffeine.newBuilder().executor(Runnable::run).maximumWeight(most).weigher(weigher);
    }
}
