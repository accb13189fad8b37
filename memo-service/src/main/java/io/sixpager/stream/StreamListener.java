package io.sixpager.stream;

import io.sixpager.stream.StreamMessage.Greeting;
import io.sixpager.stream.StreamMessage.News;
import io.sixpager.stream.StreamMessage.Pulse;
import io.sixpager.stream.StreamMessage.Replaced;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. What it is to be told waits in a line of its own, in order and each subject once, and is told by one
 * thread at a time: a page that reads slowly holds up nobody else and is told the newest of each.
 */
final class StreamListener {
    private static final Logger LOG = LoggerFactory.getLogger(StreamListener.class);

    /** Beyond these a page is told only that the topics have changed. */
    private static final int MOST_WAITING = 1_000;

    private final String account;
    private final String session;
    private final SseEmitter emitter;
    private final Executor senders;

    /** Asked when news is told, not when something has changed. */
    private final Predicate<News> mayBeTold;

    private final LinkedHashMap<Object, StreamMessage> waiting = new LinkedHashMap<>();
    private boolean telling;

    StreamListener(String account, String session, SseEmitter emitter, Executor senders, Predicate<News> mayBeTold) {
        this.account = account;
        this.session = session;
        this.emitter = emitter;
        this.senders = senders;
        this.mayBeTold = mayBeTold;
    }

    String account() {
        return account;
    }

    String session() {
        return session;
    }

    void greet() {
        enqueue(new Greeting(account));
    }

    void tell(News news) {
        enqueue(news);
    }

    void pulse() {
        enqueue(new Pulse());
    }

    /** Ends it for the sake of a newer one, and says so: the page is not to open it again at once. */
    void replace() {
        enqueue(new Replaced());
    }

    void end() {
        emitter.complete();
    }

    private synchronized void enqueue(StreamMessage message) {
        waiting.put(message.key(), message);
        if (waiting.size() > MOST_WAITING) {
            summarize();
        }
        if (!telling) {
            telling = true;
            senders.execute(this::tellAll);
        }
    }

    private void summarize() {
        var topics = waiting.values().stream()
                .filter(News.class::isInstance)
                .map(message -> ((News) message).topic())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        waiting.values().removeIf(News.class::isInstance);
        topics.stream().map(News::new).forEach(news -> waiting.put(news.key(), news));
    }

    private void tellAll() {
        try {
            for (var next = take(); next != null; next = take()) {
                send(next);
            }
        } catch (IOException | RuntimeException failure) {
            // The page is gone, or nobody can say what it may be told; a browser that is there connects again.
            LOG.debug("A stream of {} is ended", account, failure);
            emitter.complete();
        }
    }

    private void send(StreamMessage message) throws IOException {
        switch (message) {
            case Greeting greeting -> emitter.send(greeting.event());
            case Pulse pulse -> emitter.send(pulse.event());
            case News news -> {
                if (mayBeTold.test(news)) {
                    emitter.send(news.event());
                }
            }
            case Replaced replaced -> {
                emitter.send(replaced.event());
                emitter.complete();
            }
        }
    }

    private synchronized @Nullable StreamMessage take() {
        var first = waiting.pollFirstEntry();
        telling = first != null;
        return first == null ? null : first.getValue();
    }
}
