package io.sixpager.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A page that is told of one topic, and of which subject how often. */
final class TopicPage implements Flow.Subscriber<String>, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String event;
    private final Map<String, Integer> told = new HashMap<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable String ended;
    private boolean isOpen;
    private boolean isOfTopic;

    TopicPage(Http http, String account, String topic) {
        event = "event:" + topic;
        http.stream(account, "/api/stream", this);
        await("", 0);
    }

    /** How often; news without an id may be of any. */
    synchronized int told(String id) {
        return told.getOrDefault(id, 0) + told.getOrDefault("", 0);
    }

    /** Until it is told of the subject once more than so often; of none, until it is open. */
    synchronized void await(String id, int before) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (id.isEmpty() ? !isOpen : told(id) <= before) {
                if (ended != null || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The page was told " + told(id) + " times of " + id + (ended == null ? "" : "; " + ended));
                }
                wait(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription connection) {
        subscription = connection;
        connection.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(String line) {
        if (line.startsWith("event:")) {
            isOpen = true;
            isOfTopic = line.equals(event);
        } else if (line.startsWith("data:") && isOfTopic) {
            var id = JsonMapper.shared()
                    .readTree(line.substring("data:".length()))
                    .path("id");
            told.merge(id.asString(""), 1, Integer::sum);
        }
        notifyAll();
    }

    @Override
    public void onError(Throwable failure) {
        end("The stream ended by " + failure);
    }

    @Override
    public void onComplete() {
        end("The stream ended");
    }

    private synchronized void end(String how) {
        ended = how;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
