package io.sixpager.command;

import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a command may be sent twice and is answered once.
 *
 * @param fingerprint SHA-256 of the request, for a client may use a key again by mistake; empty where the service itself
 *     makes the key of all that is sent
 */
public record IdempotencyKey(String account, String key, String fingerprint) {

    /** How keys begin that the service makes in the name of a person. No client may choose one of these. */
    public static final String MADE_HERE = "import-";

    private static final String META_DATA = "idempotency";

    static IdempotencyKey ofClient(String account, String key, String fingerprint) {
        if (key.startsWith(MADE_HERE)) {
            throw CommandRejected.invalid(
                    "Keys that begin with “" + MADE_HERE + "” are the service's own; take another Idempotency-Key.");
        }
        return new IdempotencyKey(account, key, fingerprint);
    }

    static IdempotencyKey trusted(String account, String key) {
        if (!key.startsWith(MADE_HERE) && !account.equals(Attribution.SYSTEM)) {
            throw new IllegalArgumentException(key + " could be a key that a client has chosen");
        }
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
