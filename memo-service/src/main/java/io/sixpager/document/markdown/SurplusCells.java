package io.sixpager.document.markdown;

import io.sixpager.document.UnacceptableText;
import io.sixpager.document.text.Excerpt;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;

/** The parser drops what a row has beyond the columns of its head, and what no page shows no text may say. */
final class SurplusCells {

    private static final int QUOTED = 60;

    private SurplusCells() {}

    static void check(List<TableRow> rows, String markdown) {
        if (rows.isEmpty()) {
            return;
        }
        var lines = markdown.split("\n", -1);
        for (var row : rows) {
            var span = row.getSourceSpans().getFirst();
            var source = lines[span.getLineIndex()].substring(
                    span.getColumnIndex(), span.getColumnIndex() + span.getLength());
            var cells = TableCells.of(SourceLine.of(source, null));
            for (int column = columns(row); column < cells.size(); column++) {
                var cell = cells.get(column).getContent().toString();
                if (!cell.isEmpty()) {
                    throw new UnacceptableText(
                            "A row of a table has more cells than its head, so “%s” would be on no page; give the head another column, or write a bar within a cell as \\|."
                                    .formatted(Excerpt.of(cell, QUOTED)));
                }
            }
        }
    }

    /** The parser gives every row as many cells as its head has. */
    private static int columns(Node row) {
        int columns = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }
}
