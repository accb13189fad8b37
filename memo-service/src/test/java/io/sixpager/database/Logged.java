package io.sixpager.database;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What a class says in the log. */
final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> sentences = new CopyOnWriteArrayList<>();
    private final Logger logger;

    Logged(Class<?> speaker) {
        logger = (Logger) LoggerFactory.getLogger(speaker);
        start();
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        sentences.add(event.getFormattedMessage());
    }

    long count(String words) {
        return sentences.stream().filter(sentence -> sentence.contains(words)).count();
    }

    @Override
    public void close() {
        logger.detachAppender(this);
    }
}
