package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Rule;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text says and how it is built, a line for each block: its level and number, its list and place in it, the white
 * space in code. Two texts with the same lines differ in layout alone.
 *
 * @param shapes the same lines without the words
 */
public record Structure(List<String> lines, List<String> shapes) {

    public static Structure of(List<TextBlock> blocks) {
        var lines = new ArrayList<String>(blocks.size());
        var shapes = new ArrayList<String>(blocks.size());
        List<Container> open = List.of();
        for (var block : blocks) {
            var shape = shape(open, block);
            shapes.add(shape);
            lines.add(words(new StringBuilder(shape), block));
            open = block.containers();
        }
        return new Structure(List.copyOf(lines), List.copyOf(shapes));
    }

    private static String shape(List<Container> open, TextBlock block) {
        var line = new StringBuilder().append(Container.common(open, block.containers()));
        for (var container : block.containers()) {
            line.append(' ').append(container.tag()).append(container.attributesOfStructure());
        }
        switch (block.content()) {
            case Prose prose -> {
                line.append(": ").append(prose.tag().isEmpty() ? "p" : prose.tag());
                say(line, block.tokens().subList(0, ComparisonKeys.numbering(block)));
            }
            case Code _ -> line.append(": code");
            case Table table ->
                line.append(": table of ")
                        .append(table.rows().size())
                        .append(" by ")
                        .append(table.alignments().size());
            case Rule _ -> line.append(": rule");
        }
        return line.toString();
    }

    private static String words(StringBuilder line, TextBlock block) {
        switch (block.content()) {
            case Prose prose -> say(line.append(" | "), prose.tokens());
            case Code code -> code.tokens().forEach(token -> line.append(token.text()));
            case Table table ->
                table.rows().forEach(row -> {
                    line.append("\n");
                    row.cells().forEach(cell -> say(line.append(" | "), cell));
                });
            case Rule _ -> {}
        }
        return line.toString();
    }

    private static void say(StringBuilder line, List<Token> tokens) {
        for (var token : tokens) {
            if (!token.isSpace()) {
                line.append(Wording.key(token)).append('\u0000');
            }
        }
    }
}
