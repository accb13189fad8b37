package io.sixpager.process;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A moment at which something is to be looked at again. */
public record Timer(String name, String key, Instant at, String payload) {

    /** The key under which a command is sent because this timer has fired; the same however often it fires. */
    public String idempotencyKey() {
        return UUID.nameUUIDFromBytes((name + " " + key + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
