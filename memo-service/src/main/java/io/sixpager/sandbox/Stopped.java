package io.sixpager.sandbox;

import java.io.IOException;

/** A process of the sandbox that has ended before it answered. */
final class Stopped extends IOException {

    /** Why it has. */
    enum Reason {
        LATE,
        MEMORY,
        UNKNOWN
    }

    private final Reason reason;

    Stopped(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
