package io.sixpager.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Has every line of the log begin where the service begins one. The settings of the log are known and read when this
 * comes; whatever their patterns are, messages and exceptions in them are escaped.
 */
final class LinesOfTheLog implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final List<String> MESSAGE = List.of("m", "msg", "message");
    private static final List<String> THROWABLE = List.of(
            "ex", "exception", "throwable", "xEx", "xException", "xThrowable", "rEx", "rootException", "wex", "wEx");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLoggerList()
                    .forEach(logger -> logger.iteratorForAppenders().forEachRemaining(LinesOfTheLog::escape));
        }
    }

    /** JSON, the other way to write a log, escapes by itself but for what {@link EscapedJson} does. */
    private static void escape(Appender<ILoggingEvent> appender) {
        if (appender instanceof OutputStreamAppender<ILoggingEvent> written
                && written.getEncoder() instanceof LayoutWrappingEncoder<ILoggingEvent> encoder
                && encoder.getLayout() instanceof PatternLayout layout) {
            layout.stop();
            MESSAGE.forEach(word -> layout.getInstanceConverterMap().put(word, EscapedMessage::new));
            THROWABLE.forEach(word -> layout.getInstanceConverterMap().put(word, EscapedThrowable::new));
            layout.start();
        }
    }
}
