package io.sixpager.discussion.draft;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that nobody but their writer has seen.
 *
 * @param thread that they reply to; null if they open one, then about the passage or, without one, the whole memo
 */
public record PrivateComment(
        UUID commentId,
        Instant writtenAt,
        @Nullable UUID thread,
        ThreadKind kind,
        @Nullable AnchoredPassage passage,
        String words) {}
