package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A position that is stored is found again, in the middle of a replay too, and brings no foreign class along. */
class TokenSerializerTest {

    private final TokenSerializer serializer = new TokenSerializer();

    static Stream<TrackingToken> tokens() {
        var head = new GlobalSequenceTrackingToken(7);
        return Stream.of(
                head,
                ReplayToken.createReplayToken(head),
                ReplayToken.createReplayToken(head, new GlobalSequenceTrackingToken(3)));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aPositionIsReadAsItWasWritten(TrackingToken token) {
        var stored = serializer.serialize(token, byte[].class);
        assertThat(Objects.requireNonNull(serializer.<byte[], Object>deserialize(stored)))
                .isEqualTo(token);
    }

    @Test
    void aForeignTypeIsRefused() {
        assertThatThrownBy(() -> read("javax.script.ScriptEngineManager", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessage("Not a type that Axon stores: javax.script.ScriptEngineManager");
    }

    @Test
    void aForeignTypeInsideAReplayIsRefused() {
        var honest = new String(
                serializer
                        .serialize(ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7)), byte[].class)
                        .getData(),
                StandardCharsets.UTF_8);
        var forged = honest.replace("\"context\":null", "\"context\":{\"@class\":\"java.util.HashMap\"}");
        assertThat(forged).isNotEqualTo(honest);
        assertThatThrownBy(() -> read(ReplayToken.class.getName(), forged)).isInstanceOf(SerializationException.class);
    }

    private Object read(String type, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, type, null));
    }
}
