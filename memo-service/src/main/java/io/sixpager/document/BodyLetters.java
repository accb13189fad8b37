package io.sixpager.document;

import io.sixpager.document.html.Address;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of a text without its notes, one after the other without white space. Whoever writes the text in another
 * form, such as for Word, finds passages there by counting them.
 */
public final class BodyLetters {

    /** A passage as letters: from this one to before that one. */
    public record Range(int start, int end) {}

    /** A block or a cell: its text, and how many letters stand before it. */
    private record Part(String text, int before) {}

    private final StringBuilder letters = new StringBuilder();
    private final Map<String, Part> parts = new HashMap<>();

    private BodyLetters() {}

    public static BodyLetters of(ReadText text) {
        var body = new BodyLetters();
        text.reading().manuscript().blocks().stream()
                .filter(block -> !block.place().note())
                .forEach(body::read);
        return body;
    }

    private void read(TextBlock block) {
        if (block.content() instanceof Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    read(Address.of(block, row, column), cells.get(column));
                }
            }
        } else {
            read(Address.of(block), block.tokens());
        }
    }

    private void read(String address, List<Token> tokens) {
        var text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        parts.put(address, new Part(text.toString(), letters.length()));
        letters.append(of(text.toString()));
    }

    /** All of them. */
    public String all() {
        return letters.toString();
    }

    /** Nowhere if the passage begins or ends in a note. */
    public Optional<Range> of(Span span) {
        var first = parts.get(span.block());
        var last = parts.get(span.endBlock());
        if (first == null || last == null) {
            return Optional.empty();
        }
        var range = new Range(at(first, span.start()), at(last, span.end()));
        return range.start() < range.end() ? Optional.of(range) : Optional.empty();
    }

    private static int at(Part part, int offset) {
        return part.before()
                + of(part.text().substring(0, Math.min(offset, part.text().length())))
                        .length();
    }

    public static boolean isLetter(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** The letters of some words. */
    public static String of(String words) {
        return words.chars()
                .filter(c -> isLetter((char) c))
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }
}
