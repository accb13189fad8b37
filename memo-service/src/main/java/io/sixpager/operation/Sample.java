package io.sixpager.operation;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What several gauges read of the database. Whoever reads all of them asks it once, and is not kept waiting where it does
 * not answer: figures that need no database are wanted most then.
 */
public final class Sample<T> {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final long PATIENCE_MILLIS = 1_000;
    private static final String ONLY = "";

    private final Supplier<T> source;
    private final AsyncLoadingCache<String, Optional<T>> newest = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .buildAsync((_, threads) -> taken(threads));

    public Sample(Supplier<T> source) {
        this.source = source;
    }

    /** Not a number where the database has not answered. */
    public double read(ToDoubleFunction<T> figure) {
        return newest.get(ONLY)
                .join()
                .map(sample -> figure.applyAsDouble(sample))
                .orElse(Double.NaN);
    }

    private CompletableFuture<Optional<T>> taken(Executor threads) {
        return CompletableFuture.supplyAsync(() -> Optional.of(source.get()), threads)
                .exceptionally(_ -> Optional.empty())
                .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
