package io.sixpager.document.merge;

/**
 * A block, a list item or a row of a table exactly as it stands in the source.
 *
 * @param lead the line ends between this one and the one before; empty for the first
 */
record SourceBlock(Kind kind, String source, String lead) {

    enum Kind {
        PROSE,
        HEADING,
        LIST,
        ITEM,
        TABLE,
        ROW,
        CODE,
        NOTE,
        OTHER
    }

    boolean says(SourceBlock other) {
        return source.equals(other.source);
    }

    /** Alike for a comparison: the same source of another kind is another thing. */
    String key() {
        return kind + "\u0001" + source;
    }
}
