package io.sixpager.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One paragraph, table or rule on its way in, with everything that it stands in. */
public record Part(List<Container> within, Content content) {

    public sealed interface Content {}

    /** A paragraph, or a heading from level 1 to 6. */
    public record Prose(int level, List<Span> spans) implements Content {}

    public record Code(String text) implements Content {}

    /** The first row is the head; every row has as many cells as there are columns. */
    public record Table(List<Column> columns, List<List<List<Span>>> rows) implements Content {

        Table saying(UnaryOperator<List<Span>> words) {
            return new Table(
                    columns,
                    rows.stream().map(row -> row.stream().map(words).toList()).toList());
        }
    }

    public record Rule() implements Content {}

    /** An item that holds nothing still shows its marker. */
    public record Nothing() implements Content {}

    public enum Column {
        PLAIN,
        LEFT,
        CENTER,
        RIGHT
    }

    /** The same part with other words in it. */
    Part saying(UnaryOperator<List<Span>> words) {
        return switch (content) {
            case Prose prose -> new Part(within, new Prose(prose.level(), words.apply(prose.spans())));
            case Table table -> new Part(within, table.saying(words));
            case Code _, Rule _, Nothing _ -> this;
        };
    }

    /** Parts that have to share one line, one under the other. */
    public static List<Span> joined(List<Part> parts) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Break(CharacterFormat.PLAIN));
            }
            switch (part.content()) {
                case Prose prose -> spans.addAll(prose.spans());
                case Code code -> spans.add(new Span.Words(code.text(), CharacterFormat.PLAIN.asCode()));
                case Table inner -> inner.rows().forEach(row -> row.forEach(spans::addAll));
                case Rule _, Nothing _ -> {}
            }
        }
        return spans;
    }
}
