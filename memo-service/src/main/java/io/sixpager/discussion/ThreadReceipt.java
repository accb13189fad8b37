package io.sixpager.discussion;

import io.sixpager.command.CommandReceipt;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.memo.model.MemoId;
import java.util.UUID;

/**
 * What the sender of an accepted command holds: where the thread stands after it.
 *
 * @param version ask for threads with {@code thread} and {@code atLeast} this version to see the command's effect
 */
public record ThreadReceipt(UUID threadId, MemoId memoId, long version, Stage stage) implements CommandReceipt {

    public static ThreadReceipt of(ThreadState thread) {
        return new ThreadReceipt(
                thread.subject().threadId(), thread.subject().memoId(), thread.version(), thread.stage());
    }
}
