package io.sixpager.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How far the policies are behind the log. Until they have come to its end they take time that is not the commands'. */
final class PolicyLag {
    private static final String METRIC = "sixpager_policy_lag{";
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Http http;

    PolicyLag(Http http) {
        this.http = http;
        http.signIn(Accounts.ADMINISTRATOR);
    }

    /** How long it took to wait for all of them. */
    Duration awaitNone() {
        var begun = System.nanoTime();
        while (events() > 0) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private double events() {
        return Http.require(http.get(Accounts.ADMINISTRATOR, "/actuator/prometheus"))
                .text()
                .lines()
                .filter(line -> line.startsWith(METRIC))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .max()
                .orElseThrow();
    }
}
