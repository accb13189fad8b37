package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.model.ThreadState;
import java.util.UUID;

/**
 * A thread of which an author says what becomes of it.
 *
 * @param seen its version on the author's screen
 */
public record SeenThread(ThreadState thread, long seen) {

    UUID id() {
        return thread.subject().threadId();
    }
}
