package io.sixpager.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Ten wrong passwords for one name, and the name rests for a minute. */
@Component
class SignInThrottle {

    private static final int MISSES = 10;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Cache<String, AtomicInteger> misses =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REST).build();

    void admit(String username) {
        var count = misses.getIfPresent(username);
        if (count != null && count.get() >= MISSES) {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords for this name; try again in a minute.");
        }
    }

    void failed(String username) {
        misses.get(username, _ -> new AtomicInteger()).incrementAndGet();
    }

    void succeeded(String username) {
        misses.invalidate(username);
    }
}
