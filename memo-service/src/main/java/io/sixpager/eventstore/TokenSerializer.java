package io.sixpager.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Writes and reads what Axon itself keeps, its tokens, and nothing else. */
final class TokenSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    /** A token of a replay holds tokens and a context of any type; Jackson wants to be told what such a type may be. */
    private static final PolymorphicTypeValidator ONLY_OF_AXON =
            BasicPolymorphicTypeValidator.builder().allowIfSubType(AXON).build();

    TokenSerializer() {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(ONLY_OF_AXON)));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (!type.getName().startsWith(AXON) && !type.equals(SerializedType.emptyType())) {
            throw new SerializationException("Not a type that Axon stores: " + type.getName());
        }
        return super.classForType(type);
    }
}
