package io.sixpager.memo;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a client may send the same command twice and be answered once.
 *
 * @param fingerprint SHA-256 of the request; the same key with another request is a mistake of the client
 */
record IdempotencyKey(String account, String key, String fingerprint) {

    private static final String META_DATA = "idempotency";

    MetaData asMetaData() {
        return MetaData.with(META_DATA, this);
    }

    static @Nullable IdempotencyKey of(Message<?> message) {
        return (IdempotencyKey) message.getMetaData().get(META_DATA);
    }
}
