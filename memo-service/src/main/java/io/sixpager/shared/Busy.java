package io.sixpager.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More is asked for at once than is begun; whoever asks again in a moment is answered. */
public final class Busy extends ResponseStatusException {

    private static final String SECONDS = "2";

    private Busy(String sentence) {
        super(HttpStatus.SERVICE_UNAVAILABLE, sentence);
    }

    /** For whoever finds at once that there is no place. */
    public static Busy because(String sentence) {
        return new Busy(sentence);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return headers;
    }

    /**
     * Takes a place, which the caller gives back.
     *
     * @param refusal what is told to whoever has waited in vain
     */
    public static void acquire(Semaphore places, Duration patience, String refusal) {
        acquire(places, 1, patience, refusal);
    }

    /** The same of several places at once. */
    public static void acquire(Semaphore places, int number, Duration patience, String refusal) {
        try {
            if (places.tryAcquire(number, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new Busy(refusal);
    }
}
