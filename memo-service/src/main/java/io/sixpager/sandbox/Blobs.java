package io.sixpager.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON in which an array of bytes is a number, under which it stands in a list; the same array has the same number. */
final class Blobs {

    private static final String LIST = "blobs";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(ReadText.class, Text.class)
            .addModule(new SimpleModule()
                    .addSerializer(byte[].class, new Numbered())
                    .addDeserializer(byte[].class, new Looked()))
            .build();

    /** A text travels as it stands, and is read where it arrives. */
    private interface Text {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReadText of(CanonicalText text) {
            return ReadText.of(text);
        }

        @JsonValue
        CanonicalText text();
    }

    private Blobs() {}

    /** @param blobs to which the arrays are added */
    static byte[] write(@Nullable Object content, List<byte[]> blobs) {
        return JSON.writer().withAttribute(LIST, blobs).writeValueAsBytes(content);
    }

    static <T> @Nullable T read(byte[] json, List<byte[]> blobs, Class<T> type) {
        return JSON.readerFor(type).withAttribute(LIST, blobs).readValue(json);
    }

    @SuppressWarnings("unchecked") // what write and read put there
    private static List<byte[]> list(@Nullable Object attribute) {
        return (List<byte[]>) Objects.requireNonNull(attribute);
    }

    private static int place(List<byte[]> blobs, byte[] blob) {
        for (int i = 0; i < blobs.size(); i++) {
            if (blobs.get(i) == blob) {
                return i;
            }
        }
        blobs.add(blob);
        return blobs.size() - 1;
    }

    private static final class Numbered extends ValueSerializer<byte[]> {
        @Override
        public void serialize(byte[] value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(place(list(context.getAttribute(LIST)), value));
        }
    }

    private static final class Looked extends ValueDeserializer<byte[]> {
        @Override
        public byte[] deserialize(JsonParser json, DeserializationContext context) {
            return list(context.getAttribute(LIST)).get(json.getIntValue());
        }
    }
}
