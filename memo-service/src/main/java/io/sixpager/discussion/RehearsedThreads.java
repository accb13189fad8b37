package io.sixpager.discussion;

import io.sixpager.discussion.decision.ThreadDecider;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.CommandRejected;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Threads that are in memory alone: they decide as the stored ones do, and leave nothing behind. */
public final class RehearsedThreads {

    private final Map<UUID, @Nullable ThreadState> threads = new HashMap<>();

    /** @throws CommandRejected if the thread refuses, and is as it was before */
    public ThreadReceipt send(ThreadCommand command) {
        var id = command.threadId();
        for (var event : ThreadDecider.decide(threads.get(id), command)) {
            threads.put(id, ThreadFold.evolve(threads.get(id), event));
        }
        return ThreadReceipt.of(Objects.requireNonNull(threads.get(id)));
    }
}
