package io.sixpager.discussion.model;

import io.sixpager.document.Anchor;
import io.sixpager.document.Span;

/**
 * What a thread is about, as somebody saw it. It never changes: where it stands in another revision is a placement.
 *
 * @param contentHash of the revision's text, without which the span means nothing
 * @param quote the words themselves
 * @param before up to 64 characters that stand before them
 * @param after up to 64 characters that follow
 */
public record AnchoredPassage(int revision, String contentHash, Span span, String quote, String before, String after) {

    public static AnchoredPassage of(Anchor anchor) {
        return new AnchoredPassage(
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
