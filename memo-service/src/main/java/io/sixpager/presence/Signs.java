package io.sixpager.presence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The newest sign of each person at each memo, for as long as it is believed. */
final class Signs {

    /** Two signs may be lost. */
    static final Duration BELIEVED = Duration.ofSeconds(45);

    private static final int MOST = 5_000;

    private record Key(String memoId, String account) {}

    private final Cache<Key, Sign> signs;

    /** @param faded told of each memo that somebody has left without a word */
    Signs(Ticker ticker, Scheduler scheduler, Consumer<String> faded) {
        signs = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(BELIEVED)
                .ticker(ticker)
                .scheduler(scheduler)
                .executor(Runnable::run)
                .removalListener((@Nullable Key key, @Nullable Sign _, RemovalCause cause) -> {
                    if (cause.wasEvicted() && key != null) {
                        faded.accept(key.memoId());
                    }
                })
                .build();
    }

    /** Whether that is news; the same sign again is only believed longer. */
    boolean take(Sign sign) {
        return !sign.equals(signs.asMap().put(new Key(sign.memoId(), sign.account()), sign));
    }

    /** Whether they had been there. */
    boolean forget(String memoId, String account) {
        return signs.asMap().remove(new Key(memoId, account)) != null;
    }

    List<Sign> at(String memoId) {
        signs.cleanUp();
        return signs.asMap().values().stream()
                .filter(sign -> sign.memoId().equals(memoId))
                .sorted(Comparator.comparing(Sign::doing).reversed().thenComparing(Sign::account))
                .toList();
    }

    List<String> memosOf(String account) {
        return signs.asMap().keySet().stream()
                .filter(key -> key.account().equals(account))
                .map(Key::memoId)
                .toList();
    }
}
