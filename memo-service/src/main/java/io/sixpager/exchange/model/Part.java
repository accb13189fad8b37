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

    /** Whether it has a picture with this description. */
    public boolean shows(String caption) {
        return content instanceof Prose prose
                && prose.spans().stream()
                        .anyMatch(span -> span instanceof Span.Picture picture
                                && picture.caption().strip().equals(caption));
    }

    /** Parts that have to share one line, one under the other; the numbers of a list stand before its items. */
    public static List<Span> joined(List<Part> parts) {
        var spans = new ArrayList<Span>();
        List<Container> before = List.of();
        for (var part : parts) {
            var words = part.inOneLine(number(part.within(), before));
            if (!spans.isEmpty() && !words.isEmpty()) {
                spans.add(new Span.Break(CharacterFormat.PLAIN));
            }
            spans.addAll(words);
            before = part.within();
        }
        return spans;
    }

    private List<Span> inOneLine(String number) {
        return switch (content) {
            case Prose prose -> number.isEmpty() ? prose.spans() : new ListMark(false, 0, number).before(prose.spans());
            case Code code -> List.of(new Span.Words(code.text(), CharacterFormat.PLAIN.asCode()));
            case Table inner ->
                inner.rows().stream()
                        .map(row -> row.stream()
                                .filter(cell -> !SpanText.isBlank(cell))
                                .toList())
                        .flatMap(List::stream)
                        .reduce(List.of(), Part::underEachOther);
            case Rule _, Nothing _ -> List.of();
        };
    }

    private static List<Span> underEachOther(List<Span> above, List<Span> below) {
        var spans = new ArrayList<>(above);
        if (!above.isEmpty()) {
            spans.add(new Span.Break(CharacterFormat.PLAIN));
        }
        spans.addAll(below);
        return spans;
    }

    /** The number of the item that begins here, if one does and it has a number. */
    private static String number(List<Container> within, List<Container> before) {
        return !within.isEmpty()
                        && within.getLast() instanceof Container.Item item
                        && item.list().ordered()
                        && !before.contains(item)
                ? item.list().start() + item.number() - 1 + "."
                : "";
    }
}
