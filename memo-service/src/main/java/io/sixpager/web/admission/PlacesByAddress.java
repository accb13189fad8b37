package io.sixpager.web.admission;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;

/** So many places, of which no address has more than its share. */
final class PlacesByAddress {

    private final Semaphore free;
    private final int share;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    PlacesByAddress(int places, int share) {
        this.free = new Semaphore(places);
        this.share = share;
    }

    void enter(String address) throws Refused {
        if (taken.merge(address, 1, Integer::sum) > share) {
            release(address);
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!free.tryAcquire()) {
            release(address);
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    void leave(String address) {
        free.release();
        release(address);
    }

    private void release(String address) {
        taken.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }
}
