package io.sixpager.stream;

import io.sixpager.projection.ViewChange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. What it is to be told waits in a line of its own, in order and each subject once, and is told by one
 * thread at a time: a page that reads slowly holds up nobody else and is told the newest of each.
 */
final class StreamListener {

    /** Any news makes a page fetch everything again, so the oldest may go. */
    private static final int MOST_WAITING = 1_000;

    private static final String PULSE = "pulse";

    private final String account;
    private final String session;
    private final SseEmitter emitter;
    private final Executor senders;

    /** Asked when a memo is told, not when it has changed. */
    private final Predicate<ViewChange> mayBeTold;

    private final LinkedHashMap<Object, Supplier<SseEmitter.@Nullable SseEventBuilder>> waiting = new LinkedHashMap<>();
    private boolean telling;

    StreamListener(
            String account, String session, SseEmitter emitter, Executor senders, Predicate<ViewChange> mayBeTold) {
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

    void tell(ViewChange change) {
        enqueue(change.topic() + " " + change.id(), () -> mayBeTold.test(change) ? news(change) : null);
    }

    void pulse() {
        enqueue(PULSE, () -> SseEmitter.event().comment(PULSE));
    }

    void end() {
        emitter.complete();
    }

    private static SseEmitter.SseEventBuilder news(ViewChange change) {
        return SseEmitter.event().name(change.topic()).data(change);
    }

    private synchronized void enqueue(Object what, Supplier<SseEmitter.@Nullable SseEventBuilder> event) {
        waiting.put(what, event);
        if (waiting.size() > MOST_WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        if (!telling) {
            telling = true;
            senders.execute(this::tellAll);
        }
    }

    private void tellAll() {
        try {
            for (var next = take(); next != null; next = take()) {
                var event = next.get();
                if (event != null) {
                    emitter.send(event);
                }
            }
        } catch (IOException | RuntimeException _) {
            // The page is gone, or nobody can say what it may be told; a browser that is there connects again.
            emitter.complete();
        }
    }

    private synchronized @Nullable Supplier<SseEmitter.@Nullable SseEventBuilder> take() {
        var first = waiting.pollFirstEntry();
        telling = first != null;
        return first == null ? null : first.getValue();
    }
}
