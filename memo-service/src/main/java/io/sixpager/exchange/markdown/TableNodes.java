package io.sixpager.exchange.markdown;

import io.sixpager.exchange.model.Part.Column;
import io.sixpager.exchange.model.Part.Table;
import io.sixpager.exchange.model.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a table. */
final class TableNodes {

    private TableNodes() {}

    static TableBlock of(Table table) {
        var block = new TableBlock();
        var head = new TableHead();
        head.appendChild(row(table, table.rows().getFirst(), true));
        block.appendChild(head);
        if (table.rows().size() > 1) {
            var body = new TableBody();
            table.rows().stream().skip(1).map(row -> row(table, row, false)).forEach(body::appendChild);
            block.appendChild(body);
        }
        return block;
    }

    private static TableRow row(Table table, List<List<Span>> cells, boolean head) {
        var row = new TableRow();
        for (int column = 0; column < cells.size(); column++) {
            var cell = new TableCell();
            cell.setHeader(head);
            cell.setAlignment(alignment(table.columns().get(column)));
            InlineNodes.into(cell, cells.get(column), true);
            row.appendChild(cell);
        }
        return row;
    }

    private static @Nullable Alignment alignment(Column column) {
        return switch (column) {
            case PLAIN -> null;
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
