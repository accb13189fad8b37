package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.List;

/** What makes two blocks, rows or cells the same to a reader: their kind and the keys of their tokens. */
public final class ComparisonKeys {

    private ComparisonKeys() {}

    static List<String> of(List<TextBlock> blocks) {
        return blocks.stream().map(ComparisonKeys::of).toList();
    }

    public static String of(TextBlock block) {
        var key = new StringBuilder(Similarity.kind(block));
        if (block.content() instanceof Table table) {
            table.rows().forEach(row -> key.append('\u0002').append(of(row)));
        } else {
            append(
                    key.append('\u0001'),
                    block.tokens().subList(numbering(block), block.tokens().size()));
        }
        return key.toString();
    }

    /** How many tokens number a heading; a heading with another number is the same one. */
    public static int numbering(TextBlock block) {
        return block.headingLevel() > 0 ? Headings.numberingLength(block.tokens()) : 0;
    }

    public static String of(Row row) {
        var key = new StringBuilder(row.head() ? "head" : "row");
        row.cells().forEach(cell -> append(key.append('\u0001'), cell));
        return key.toString();
    }

    public static String ofCell(List<Token> cell) {
        var key = new StringBuilder();
        append(key, cell);
        return key.toString();
    }

    private static void append(StringBuilder key, List<Token> tokens) {
        tokens.forEach(token -> key.append(token.key()).append('\u0000'));
    }
}
