package io.sixpager.people.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.people.log.AccountEvent.AccessRefused;
import io.sixpager.people.log.AccountEvent.SignInsRefused;
import io.sixpager.shared.Attribution;
import java.util.function.ObjIntConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what was refused and tells of it a little later: thousands become one event, and the answer takes no longer
 * where the name is somebody's than where it is nobody's, or where there is a memo than where there is none.
 */
@Component
public class RefusedAttempts implements DisposableBean {

    private static final long PAUSE_MILLIS = 10_000;

    private final AccountLog log;

    /** Apart, for strangers make up names. */
    private final Cache<String, Integer> signIns = counts();

    private final Cache<String, Integer> accesses = counts();

    private final Counter signInMeter;
    private final Counter accessMeter;

    RefusedAttempts(AccountLog log, MeterRegistry registry) {
        this.log = log;
        signInMeter = meter(registry, "sign_in");
        accessMeter = meter(registry, "access");
    }

    private static Counter meter(MeterRegistry registry, String kind) {
        return Counter.builder("sixpager.refused.attempts")
                .description("attempts to sign in, and at what somebody may not see or do, that were refused")
                .tag("kind", kind)
                .register(registry);
    }

    /** Notes an attempt to sign in, with the name of an account or one that is nobody's. */
    public void signIn(String name) {
        signInMeter.increment();
        add(signIns, name, 1);
    }

    /** Notes that somebody who is signed in asked for what they may not see or do. */
    public void access(String account) {
        accessMeter.increment();
        add(accesses, account, 1);
    }

    private static Cache<String, Integer> counts() {
        return Caffeine.newBuilder().maximumSize(10_000).build();
    }

    private static void add(Cache<String, Integer> counts, String name, int times) {
        counts.asMap().merge(name, times, Integer::sum);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void tell() {
        tell(signIns, (name, times) -> log.append(name, Attribution.SYSTEM, by -> new SignInsRefused(name, by, times)));
        tell(accesses, (name, times) -> log.append(name, name, by -> new AccessRefused(name, by, times)));
    }

    private static void tell(Cache<String, Integer> counts, ObjIntConsumer<String> telling) {
        for (var name : counts.asMap().keySet()) {
            var times = counts.asMap().remove(name);
            if (times != null) {
                tell(counts, name, times, telling);
            }
        }
    }

    private static void tell(Cache<String, Integer> counts, String name, int times, ObjIntConsumer<String> telling) {
        try {
            telling.accept(name, times);
        } catch (RuntimeException e) {
            add(counts, name, times);
            throw e;
        }
    }

    @Override
    public void destroy() {
        tell();
    }
}
