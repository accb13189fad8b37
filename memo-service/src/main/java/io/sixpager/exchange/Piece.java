package io.sixpager.exchange;

import java.util.List;

/** One paragraph, table or rule on its way in, with everything that it stands in. */
record Piece(List<Container> within, Content content) {

    sealed interface Content {}

    /** A paragraph, or a heading from level 1 to 6. */
    record Prose(int level, List<Span> spans) implements Content {}

    record Code(String text) implements Content {}

    /** The first row is the head; every row has as many cells as there are columns. */
    record Table(List<Column> columns, List<List<List<Span>>> rows) implements Content {}

    record Rule() implements Content {}

    /** An item that holds nothing still shows its marker. */
    record Nothing() implements Content {}

    enum Column {
        PLAIN,
        LEFT,
        CENTER,
        RIGHT
    }
}
