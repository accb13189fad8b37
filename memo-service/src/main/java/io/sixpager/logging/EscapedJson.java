package io.sixpager.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Lines of JSON, in which nothing turns the direction of writing or breaks a line for those who know more breaks than JSON. */
final class EscapedJson implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, OneLine::ofJson));
    }
}
