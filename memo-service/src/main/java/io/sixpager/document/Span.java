package io.sixpager.document;

import java.util.List;

/**
 * A passage of one text: from a character of one block to before a character of the same or a later one. What a block
 * and its characters are is told in docs/explanation/addresses.md; it means nothing without the text's hash.
 */
public record Span(String block, int start, String endBlock, int end) {

    public static Span within(String block, int start, int end) {
        return new Span(block, start, block, end);
    }

    /** From the start of the first to the end of the last, as a selection is told block by block. */
    public static Span over(List<Span> parts) {
        var first = parts.getFirst();
        var last = parts.getLast();
        return new Span(first.block(), first.start(), last.endBlock(), last.end());
    }
}
