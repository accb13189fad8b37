package io.sixpager.document.layout;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the columns of a table that is set from right to left where they are read; the engine begins on the left. */
final class ColumnOrder {

    private ColumnOrder() {}

    static void apply(Box box) {
        if (box instanceof TableBox table
                && table.getElement().getAttribute("dir").equals("rtl")) {
            turnRows(table);
            table.calcChildLocations();
            return;
        }
        children(box).forEach(ColumnOrder::apply);
    }

    private static void turnRows(Box box) {
        if (box instanceof TableRowBox row) {
            var cells = children(row).filter(TableCellBox.class::isInstance).toList();
            int left = cells.stream().mapToInt(Box::getX).min().orElse(0);
            int right = cells.stream().mapToInt(ColumnOrder::end).max().orElse(0);
            cells.forEach(cell -> cell.setX(left + right - end(cell)));
            return;
        }
        children(box).forEach(ColumnOrder::turnRows);
    }

    private static int end(Box cell) {
        return cell.getX() + cell.getWidth();
    }

    private static Stream<Box> children(Box box) {
        return IntStream.range(0, box.getChildCount()).mapToObj(box::getChild);
    }
}
