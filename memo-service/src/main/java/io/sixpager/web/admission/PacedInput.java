package io.sixpager.web.admission;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/** A body that has to keep its {@link Pace}. */
final class PacedInput implements InputBuffer {

    private final InputBuffer network;
    private final Pace pace;

    /** @param nanos a clock that only goes forward */
    PacedInput(InputBuffer network, LongSupplier nanos) {
        this.network = network;
        this.pace = new Pace(nanos);
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var begun = pace.now();
        int got;
        try {
            got = network.doRead(handler);
        } finally {
            pace.waitedSince(begun);
        }
        pace.passed(Math.max(0, got));
        if (pace.isTooSlow()) {
            throw refusal();
        }
        return got;
    }

    @Override
    public int available() {
        return network.available();
    }

    long received() {
        return pace.passed();
    }

    boolean isTooSlow() {
        return pace.isTooSlow();
    }

    Refused refusal() {
        return new Refused(HttpStatus.REQUEST_TIMEOUT);
    }
}
