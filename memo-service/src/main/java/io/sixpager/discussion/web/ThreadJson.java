package io.sixpager.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.web.ThreadsController.MemoThreads;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.projection.WeighedCache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** @param json all of it but the brace that opens it */
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
    WrittenThreads of(MemoThreads answer, List<Readable> threads) {
        var parts = new ArrayList<byte[]>();
        parts.add(open(without("threads", answer)));
        parts.add(bytes(",\"threads\":["));
        for (int i = 0; i < threads.size(); i++) {
            var thread = threads.get(i);
            var may = thread.may().stream().map(act -> "\"" + act + "\"").collect(Collectors.joining(","));
            parts.add(bytes((i == 0 ? "" : ",") + "{\"may\":[" + may + "],"));
            parts.add(shared(thread));
        }
        parts.add(bytes("]}"));
        return new WrittenThreads(parts);
    }

    /** The properties of an object up to where others may follow. */
    private static byte[] open(byte[] object) {
        return Arrays.copyOf(object, object.length - 1);
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
        var object = without("may", details);
        var rest = Arrays.copyOfRange(object, 1, object.length);
        var written = new Written(thread.version(), readable.placement(), rest);
        kept.put(id, written);
        return written.json();
    }

    private byte[] without(String property, Object value) {
        ObjectNode object = json.valueToTree(value);
        object.remove(property);
        return json.writeValueAsBytes(object);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @EventListener(LogShrunk.class)
    void forget() {
        kept = nothing();
    }

    private static Cache<UUID, Written> nothing() {
        return WeighedCache.ofAtMost(KEPT, (UUID _, Written written) -> written.json().length)
                .build();
    }
}
