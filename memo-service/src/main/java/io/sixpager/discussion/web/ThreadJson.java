package io.sixpager.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.web.ThreadsController.MemoThreads;
import io.sixpager.shared.LogShrunk;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Threads as they are sent. What is the same for every reader is written once and kept; what one of them may do is written
 * beside it each time.
 */
@Component
class ThreadJson {

    /** One thread for one reader. */
    record Readable(ThreadState thread, @Nullable PassagePlacement placement, List<Act> may) {}

    private record Written(long version, @Nullable PassagePlacement placement, byte[] json) {}

    /** In bytes: the threads of some memos that are read much. */
    private static final int KEPT = 16_000_000;

    private final JsonMapper json;
    private final ThreadPages pages;
    private volatile Cache<UUID, Written> kept = nothing();

    ThreadJson(JsonMapper json, ThreadPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** An answer with these threads instead of its own. */
    byte[] of(MemoThreads answer, List<Readable> threads) {
        var bytes = new ByteArrayOutputStream();
        var head = without("threads", answer);
        bytes.write(head, 0, head.length - 1);
        write(bytes, ",\"threads\":[");
        for (int i = 0; i < threads.size(); i++) {
            var thread = threads.get(i);
            var may = thread.may().stream().map(act -> "\"" + act + "\"").collect(Collectors.joining(","));
            write(bytes, (i == 0 ? "" : ",") + "{\"may\":[" + may + "],");
            var shared = shared(thread);
            bytes.write(shared, 1, shared.length - 1);
        }
        write(bytes, "]}");
        return bytes.toByteArray();
    }

    private byte[] shared(Readable readable) {
        var thread = readable.thread();
        var id = thread.subject().threadId();
        var known = kept.getIfPresent(id);
        if (known != null
                && known.version() == thread.version()
                && Objects.equals(known.placement(), readable.placement())) {
            return known.json();
        }
        var details = ThreadDetails.of(thread, readable.placement(), pages, List.of());
        var written = new Written(thread.version(), readable.placement(), without("may", details));
        kept.put(id, written);
        return written.json();
    }

    private byte[] without(String property, Object value) {
        ObjectNode object = json.valueToTree(value);
        object.remove(property);
        return json.writeValueAsBytes(object);
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        var written = text.getBytes(StandardCharsets.UTF_8);
        bytes.write(written, 0, written.length);
    }

    @EventListener(LogShrunk.class)
    void forget() {
        kept = nothing();
    }

    private static Cache<UUID, Written> nothing() {
        return Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .weigher((UUID _, Written written) -> written.json().length)
                .build();
    }
}
