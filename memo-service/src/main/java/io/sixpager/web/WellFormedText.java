package io.sixpager.web;

import io.sixpager.shared.CommandRejected;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Refuses what is no text: numbers, U+0000, which PostgreSQL cannot hold, and halves of surrogate pairs. */
@JacksonComponent
class WellFormedText extends StdScalarDeserializer<String> {

    WellFormedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getString();
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0) {
                throw CommandRejected.invalid("The text contains the character U+0000, which cannot be stored.");
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw CommandRejected.invalid("The text contains half a character (an unpaired surrogate).");
            }
        }
        return text;
    }
}
