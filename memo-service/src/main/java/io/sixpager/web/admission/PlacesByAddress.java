package io.sixpager.web.admission;

import io.sixpager.operation.GateMetrics;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.http.HttpStatus;

/** So many places, of which no address has more than its share. */
final class PlacesByAddress {

    private final int places;
    private final Semaphore free;
    private final int share;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();
    private final LongAdder refused = new LongAdder();

    PlacesByAddress(int places, int share) {
        this.places = places;
        this.free = new Semaphore(places);
        this.share = share;
    }

    void enter(String address) throws Refused {
        if (taken.merge(address, 1, Integer::sum) > share) {
            release(address);
            throw refusal(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!free.tryAcquire()) {
            release(address);
            throw refusal(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private Refused refusal(HttpStatus status) {
        refused.increment();
        return new Refused(status);
    }

    /** Nobody waits here. */
    GateMetrics metrics(String gate) {
        return new GateMetrics(gate, places, () -> places - free.availablePermits(), () -> 0, refused);
    }

    void leave(String address) {
        free.release();
        release(address);
    }

    private void release(String address) {
        taken.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }
}
