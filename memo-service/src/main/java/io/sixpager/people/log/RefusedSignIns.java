package io.sixpager.people.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.people.log.AccountEvent.SignInsRefused;
import io.sixpager.shared.Attribution;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in that were refused and tells of them a little later: thousands become one event, and the answer takes no longer
 * where the name is somebody's than where it is nobody's.
 */
@Component
public class RefusedSignIns implements DisposableBean {

    private static final long PAUSE_MILLIS = 10_000;

    private final AccountLog log;
    private final Cache<String, Integer> counts =
            Caffeine.newBuilder().maximumSize(10_000).build();

    RefusedSignIns(AccountLog log) {
        this.log = log;
    }

    /** Notes one, of an account or of a name that is nobody's. */
    public void add(String name) {
        counts.asMap().merge(name, 1, Integer::sum);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void tell() {
        for (var name : counts.asMap().keySet()) {
            var times = counts.asMap().remove(name);
            if (times != null) {
                tell(name, times);
            }
        }
    }

    private void tell(String name, int times) {
        try {
            log.append(name, Attribution.SYSTEM, by -> new SignInsRefused(name, by, times));
        } catch (RuntimeException e) {
            counts.asMap().merge(name, times, Integer::sum);
            throw e;
        }
    }

    @Override
    public void destroy() {
        tell();
    }
}
