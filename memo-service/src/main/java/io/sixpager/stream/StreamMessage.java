package io.sixpager.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sixpager.projection.ViewChange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One event of a stream. */
sealed interface StreamMessage {

    /** Of messages with the same key a page is told the newest. */
    Object key();

    SseEventBuilder event();

    /** The first of all: whose stream it is, and after how many milliseconds a browser is to connect again. */
    record Greeting(String username) implements StreamMessage {

        private static final long RECONNECT_MILLIS = 1_000;

        @Override
        public Object key() {
            return Greeting.class;
        }

        @Override
        public SseEventBuilder event() {
            return SseEmitter.event()
                    .reconnectTime(RECONNECT_MILLIS)
                    .name("account")
                    .data(this);
        }
    }

    /** Shows a page that nothing is lost as long as it is told nothing. */
    record Pulse() implements StreamMessage {

        @Override
        public Object key() {
            return Pulse.class;
        }

        @Override
        public SseEventBuilder event() {
            return SseEmitter.event().name("pulse").data("");
        }
    }

    /** Something has changed; without an id, anything of the topic may have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record News(
            String topic,
            @Nullable String id,
            @Nullable Long number,
            @Nullable Long version) implements StreamMessage {

        News(ViewChange change) {
            this(change.topic(), change.id(), change.number(), change.version());
        }

        News(String topic) {
            this(topic, null, null, null);
        }

        @Override
        public Object key() {
            return new News(topic, id, null, null);
        }

        @Override
        public SseEventBuilder event() {
            return SseEmitter.event().name(topic).data(this);
        }
    }

    /** The last of a stream that ends because its account has opened too many others. */
    record Replaced() implements StreamMessage {

        @Override
        public Object key() {
            return Replaced.class;
        }

        @Override
        public SseEventBuilder event() {
            return SseEmitter.event().name("replaced").data("");
        }
    }
}
