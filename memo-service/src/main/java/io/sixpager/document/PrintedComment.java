package io.sixpager.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is printed beside a memo.
 *
 * @param span where its words stand in the text; null for one about the whole memo
 * @param quote these words; empty without a place
 * @param said the comment and its replies
 */
public record PrintedComment(@Nullable Span span, String quote, List<Remark> said) {

    /** What one person says, line by line. */
    public record Remark(String author, Instant at, String words) {}
}
