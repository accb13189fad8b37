package io.sixpager.document.manuscript;

import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * What a parsed text says and how it is built, a line for each block, without how it is spelled: how marks are nested,
 * how white space is made, and whether the items of a list stand apart.
 */
public final class ReadableForm {

    private static final char LINE_BREAK = '\u21B5';

    private final StringBuilder line = new StringBuilder();
    private String format = "";

    private ReadableForm() {}

    public static List<String> of(Node root) {
        var lines = new ArrayList<String>();
        List<Container> open = List.of();
        for (var block : new BlockReading(root).manuscript().blocks()) {
            lines.add(new ReadableForm().line(open, block));
            open = block.containers();
        }
        return lines;
    }

    private String line(List<Container> open, TextBlock block) {
        line.append(Container.common(open, block.containers()));
        for (var container : block.containers()) {
            line.append(' ').append(container.tag()).append(container.attributesOfStructure());
        }
        switch (block.content()) {
            case TextBlock.Prose prose -> {
                line.append(": ").append(prose.tag().isEmpty() ? "p" : prose.tag());
                text(prose.tokens());
            }
            case TextBlock.Code code -> {
                line.append(": code ");
                code.tokens().forEach(token -> line.append(token.text()));
            }
            case TextBlock.Table table -> {
                line.append(": table ").append(table.alignments());
                for (var row : table.rows()) {
                    line.append(row.head() ? "\nhead" : "\nrow");
                    row.cells().forEach(this::text);
                }
            }
            case TextBlock.Rule _ -> line.append(": rule");
        }
        return line.toString();
    }

    private void text(List<Token> tokens) {
        line.append(" | ");
        format = "";
        for (var token : tokens) {
            switch (token.kind()) {
                case SPACE -> space();
                case LINE_BREAK -> line.append(LINE_BREAK);
                case WORD, MARK ->
                    write(token.format() + token.key().substring(token.text().length()), token.text());
                case IMAGE, NOTE -> write(token.format(), token.key());
            }
        }
        line.setLength(line.toString().stripTrailing().length());
    }

    private void space() {
        if (line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** Each letter carries its format and where it leads, so that it does not matter how marks are nested. */
    private void write(String wanted, String text) {
        if (!wanted.equals(format)) {
            line.append('{').append(wanted).append('}');
            format = wanted;
        }
        line.append(text);
    }
}
