package io.sixpager.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.web.ThreadsController.MemoThreads;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.projection.WeighedCache;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Threads as they are sent. What is the same for every reader is written and compressed once, some threads at a time, and
 * kept; what one of them may do is written beside it each time.
 */
@Component
class ThreadJson {

    /** One thread beside a revision. */
    record Placed(ThreadState thread, @Nullable PassagePlacement placement) {

        private Version version() {
            return new Version(thread.subject().threadId(), thread.version(), placement);
        }
    }

    /** All that the JSON of a thread follows from. */
    private record Version(
            UUID thread, long version, @Nullable PassagePlacement placement) {}

    /** In bytes, compressed: the threads of many memos that are read much. */
    private static final int KEPT = 8_000_000;

    /** So many are compressed as well as all together, and of a reply the others are compressed again. */
    private static final int TOGETHER = 64;

    private static final DeflatedPart COMMA = deflated(",");
    private static final DeflatedPart END = deflated("]}");

    private final JsonMapper json;
    private final ThreadPages pages;
    private volatile Cache<List<Version>, DeflatedPart> kept = nothing();

    ThreadJson(JsonMapper json, ThreadPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** An answer with these threads instead of its own. */
    WrittenThreads of(MemoThreads answer, List<Placed> threads) {
        var parts = new ArrayList<DeflatedPart>();
        parts.add(deflated(openWithoutThreads(answer) + ",\"threads\":["));
        for (int from = 0; from < threads.size(); from += TOGETHER) {
            if (from > 0) {
                parts.add(COMMA);
            }
            parts.add(shared(threads.subList(from, Math.min(threads.size(), from + TOGETHER))));
        }
        parts.add(END);
        return new WrittenThreads(parts);
    }

    /** Up to where another property may follow. */
    private String openWithoutThreads(MemoThreads answer) {
        ObjectNode object = json.valueToTree(answer);
        object.remove("threads");
        var written = json.writeValueAsString(object);
        return written.substring(0, written.length() - 1);
    }

    private DeflatedPart shared(List<Placed> threads) {
        var versions = threads.stream().map(Placed::version).toList();
        return kept.get(versions, _ -> written(threads));
    }

    private DeflatedPart written(List<Placed> threads) {
        var all = new ByteArrayOutputStream();
        for (var each : threads) {
            if (all.size() > 0) {
                all.write(',');
            }
            all.writeBytes(json.writeValueAsBytes(ThreadDetails.of(each.thread(), each.placement(), pages)));
        }
        return DeflatedPart.of(all.toByteArray());
    }

    private static DeflatedPart deflated(String text) {
        return DeflatedPart.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(LogShrunk.class)
    void forget() {
        kept = nothing();
    }

    private static Cache<List<Version>, DeflatedPart> nothing() {
        return WeighedCache.ofAtMost(KEPT, (List<Version> _, DeflatedPart part) -> part.bytes().length)
                .build();
    }
}
