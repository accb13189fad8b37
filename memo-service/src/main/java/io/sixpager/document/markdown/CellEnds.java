package io.sixpager.document.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/**
 * A backslash at the end of a cell. Of {@code C:\\|} some parsers read a cell that ends and some a bar within it; spelled
 * as an entity it ends the cell for all of them.
 */
final class CellEnds {

    private static final Pattern AMBIGUOUS = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\\\\\\\|");
    private static final Pattern DELIMITERS =
            Pattern.compile("[ \\t>]*+\\|?[ \\t]*+:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*+");

    private CellEnds() {}

    static String told(String text) {
        if (!text.contains("\\\\|")) {
            return text;
        }
        var lines = List.of(text.split("\n", -1)).toArray(String[]::new);
        var rows = rows(text);
        for (int i = 0; i < lines.length; i++) {
            var head = i + 1 < lines.length
                    && lines[i + 1].contains("|")
                    && DELIMITERS.matcher(lines[i + 1]).matches();
            // within code an entity would be read as its letters
            if ((head || rows.get(i)) && lines[i].indexOf('`') < 0) {
                lines[i] = AMBIGUOUS.matcher(lines[i]).replaceAll("$1&#92;|");
            }
        }
        return String.join("\n", lines);
    }

    private static BitSet rows(String text) {
        var rows = new BitSet();
        Markdown.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow && !node.getSourceSpans().isEmpty()) {
                    rows.set(node.getSourceSpans().getFirst().getLineIndex());
                }
                visitChildren(node);
            }
        });
        return rows;
    }
}
