package io.sixpager.web.admission;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/** A body that has to come within a few seconds, or at a least rate. Only the time counts that is spent on waiting for it. */
final class PacedInput implements InputBuffer {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long BYTES_A_SECOND = 16 << 10;

    private final InputBuffer network;
    private final LongSupplier nanos;
    private long waited;
    private long received;
    private boolean tooSlow;

    /** @param nanos a clock that only goes forward */
    PacedInput(InputBuffer network, LongSupplier nanos) {
        this.network = network;
        this.nanos = nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var begun = nanos.getAsLong();
        int got;
        try {
            got = network.doRead(handler);
        } finally {
            waited += nanos.getAsLong() - begun;
        }
        received += Math.max(0, got);
        if (waited > GRACE.toNanos() + received * (Duration.ofSeconds(1).toNanos() / BYTES_A_SECOND)) {
            tooSlow = true;
            throw refusal();
        }
        return got;
    }

    @Override
    public int available() {
        return network.available();
    }

    long received() {
        return received;
    }

    boolean isTooSlow() {
        return tooSlow;
    }

    Refused refusal() {
        return new Refused(HttpStatus.REQUEST_TIMEOUT);
    }
}
