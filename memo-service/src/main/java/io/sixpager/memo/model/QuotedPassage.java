package io.sixpager.memo.model;

import io.sixpager.document.Anchor;
import io.sixpager.document.Span;

/**
 * Words of one revision, and where they stand there.
 *
 * @param contentHash of the revision's text, without which the span means nothing
 * @param before up to 64 characters that stand before them
 */
public record QuotedPassage(int revision, String contentHash, Span span, String quote, String before, String after) {

    public static QuotedPassage of(Anchor anchor) {
        return new QuotedPassage(
                anchor.revision(),
                anchor.contentHash(),
                anchor.span(),
                anchor.quote(),
                anchor.before(),
                anchor.after());
    }

    public Anchor anchor() {
        return new Anchor(revision, contentHash, span, quote, before, after);
    }
}
