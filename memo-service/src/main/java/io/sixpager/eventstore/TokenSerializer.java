package io.sixpager.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes and reads what Axon itself keeps, its tokens, and nothing else. */
final class TokenSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    TokenSerializer() {
        super(Jackson3Serializer.builder());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (!type.getName().startsWith(AXON) && !type.equals(SerializedType.emptyType())) {
            throw new SerializationException("Not a type that Axon stores: " + type.getName());
        }
        return super.classForType(type);
    }
}
