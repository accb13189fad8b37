package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads a table into rows of cells. */
final class TableReading {

    private final Notes notes;
    private final List<Row> rows = new ArrayList<>();
    private List<String> alignments = List.of();

    private TableReading(Notes notes) {
        this.notes = notes;
    }

    static TextBlock.Table of(TableBlock table, Notes notes) {
        var reading = new TableReading(notes);
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                reading.read((TableRow) row, part instanceof TableHead);
            }
        }
        return new TextBlock.Table(reading.alignments, List.copyOf(reading.rows));
    }

    private void read(TableRow row, boolean head) {
        var cells = new ArrayList<List<Token>>();
        var aligned = new ArrayList<String>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(InlineReading.of(node, notes));
            aligned.add(alignment((TableCell) node));
        }
        if (head) {
            alignments = List.copyOf(aligned);
        }
        rows.add(new Row(head, List.copyOf(cells)));
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }
}
