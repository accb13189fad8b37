package io.sixpager.document.manuscript;

import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.List;

/** A block that holds no other block, with the elements it stands in and its place in the memo. */
public record TextBlock(List<Container> containers, String id, Place place, Content content) {

    /**
     * Where a block stands, and where it counts: the appendix and its notes are measured and compared apart.
     *
     * @param number its place among the blocks of its text, from 1
     */
    public record Place(int number, boolean appendix, boolean note, String section) {}

    public sealed interface Content {}

    public record Prose(String tag, List<Token> tokens) implements Content {}

    public record Code(List<Token> tokens) implements Content {}

    public record Table(List<String> alignments, List<Row> rows) implements Content {}

    public record Row(boolean head, List<List<Token>> cells) {}

    public record Rule() implements Content {}

    public List<Token> tokens() {
        return switch (content) {
            case Prose prose -> prose.tokens();
            case Code code -> code.tokens();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(List::stream)
                        .toList();
            case Rule _ -> List.of();
        };
    }

    /** 1 to 6 for a heading, otherwise 0. */
    public int headingLevel() {
        return content instanceof Prose prose && prose.tag().matches("h[1-6]")
                ? prose.tag().charAt(1) - '0'
                : 0;
    }

    public String text() {
        var text = new StringBuilder();
        if (content instanceof Table table) {
            for (var row : table.rows()) {
                for (var cell : row.cells()) {
                    text.append(Tokens.text(cell)).append(' ');
                }
            }
        } else {
            var code = content instanceof Code;
            tokens().forEach(token -> text.append(token.isSpace() && !code ? " " : token.text()));
        }
        return text.toString().strip();
    }
}
