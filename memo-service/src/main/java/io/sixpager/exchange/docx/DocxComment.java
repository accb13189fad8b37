package io.sixpager.exchange.docx;

import io.sixpager.document.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as Word shows it.
 *
 * @param span where its words stand in the text; null for one about the whole memo
 * @param said the comment and its replies
 */
public record DocxComment(@Nullable Span span, List<Said> said) {

    /** What one person says, line by line. */
    public record Said(String author, Instant at, String words) {}

    DocxComment unplaced() {
        return new DocxComment(null, said);
    }
}
