package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a command may be sent twice and is answered once.
 *
 * @param fingerprint SHA-256 of the request, for a client may use a key again by mistake; empty where the key is made
 *     of what is sent
 */
public record IdempotencyKey(String account, String key, String fingerprint) {

    private static final String META_DATA = "idempotency";

    static IdempotencyKey trusted(String account, String key) {
        return new IdempotencyKey(account, key, "");
    }

    void requireSameRequest(String answered) {
        if (!fingerprint.isEmpty() && !fingerprint.equals(answered)) {
            throw CommandRejected.invalid("This Idempotency-Key was used for a different request; take a new one.");
        }
    }

    MetaData asMetaData() {
        return MetaData.with(META_DATA, this);
    }

    static @Nullable IdempotencyKey of(Message<?> message) {
        return (IdempotencyKey) message.getMetaData().get(META_DATA);
    }
}
