package io.sixpager.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.sixpager.shared.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Ten wrong passwords for one name, and the name rests for a minute. Passwords are compared a few at a time. */
@Component
class SignInThrottle {

    private static final int MISSES = 10;
    private static final Duration REST = Duration.ofMinutes(1);

    /** A comparison keeps a processor busy for a tenth of a second. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Attempts that have not succeeded; each new one begins the minute anew. */
    private final Cache<String, AtomicInteger> attempts;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Autowired
    SignInThrottle() {
        this(Ticker.systemTicker());
    }

    SignInThrottle(Ticker ticker) {
        attempts = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(REST)
                .ticker(ticker)
                .build();
    }

    /** An attempt counts as a miss until it has succeeded, so that many at once are no way around the limit. */
    boolean attempt(String username, BooleanSupplier comparison) {
        admit(username);
        var right = compare(comparison);
        if (right) {
            attempts.invalidate(username);
        }
        return right;
    }

    private void admit(String username) {
        var count = attempts.get(username, _ -> new AtomicInteger());
        if (count.getAndUpdate(n -> Math.min(n + 1, MISSES)) >= MISSES) {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords for this name; try again in a minute.");
        }
        // Only now: what is refused does not prolong the rest.
        attempts.put(username, count);
    }

    private boolean compare(BooleanSupplier comparison) {
        Busy.acquire(places, PATIENCE, "Too many people are signing in at once; try again in a moment.");
        try {
            return comparison.getAsBoolean();
        } finally {
            places.release();
        }
    }
}
