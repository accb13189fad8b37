package io.sixpager.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.jspecify.annotations.Nullable;

/** A message in one line, whatever its parts are made of. */
final class EscapedMessage extends MessageConverter {

    /** Why a start has failed is said in paragraphs, before anybody has sent anything. */
    private static final String PARAGRAPHS = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    @Override
    public @Nullable String convert(ILoggingEvent event) {
        var message = super.convert(event);
        return message == null || PARAGRAPHS.equals(event.getLoggerName()) ? message : OneLine.of(message);
    }
}
