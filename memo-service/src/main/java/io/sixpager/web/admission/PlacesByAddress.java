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
            release(address, 1);
            throw refusal(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!free.tryAcquire()) {
            release(address, 1);
            throw refusal(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /** Whether so many places were free, which are taken now. */
    boolean hasEntered(String address, int count) {
        if (taken.merge(address, count, Integer::sum) <= share && free.tryAcquire(count)) {
            return true;
        }
        release(address, count);
        refused.increment();
        return false;
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
        leave(address, 1);
    }

    void leave(String address, int count) {
        free.release(count);
        release(address, count);
    }

    private void release(String address, int count) {
        taken.computeIfPresent(address, (_, all) -> all == count ? null : all - count);
    }
}
