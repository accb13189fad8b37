package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Column;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowEdit;
import io.sixpager.document.diff.Edit.RowKind;
import io.sixpager.document.manuscript.ComparisonKeys;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares tables by column, then by row, then by cell. */
final class TableComparison {

    private static final int NONE = -1;

    private final List<TableColumns.Pair> columns;
    private final List<Alignment.Pair<Row>> pairs;
    private final RowMoves moves;
    private final int[] places;
    private final int[] otherPlaces;

    private TableComparison(Table old, Table table) {
        var similarity = new Similarity();
        columns = TableColumns.of(old, table);
        pairs = Alignment.of(old.rows(), table.rows(), keys(old), keys(table), similarity::between);
        moves = RowMoves.of(pairs, similarity);
        places = places(Alignment.Pair::before);
        otherPlaces = places(Alignment.Pair::after);
    }

    /** For each pair the index of its row in one of the tables. */
    private int[] places(Function<Alignment.Pair<Row>, @Nullable Row> side) {
        var found = new int[pairs.size()];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = side.apply(pairs.get(i)) == null ? NONE : next++;
        }
        return found;
    }

    static RewriteTable of(TextBlock before, Table old, TextBlock after, Table table) {
        var comparison = new TableComparison(old, table);
        var columns = comparison.columns.stream()
                .map(column ->
                        new Column(column.presence(), column.before(), column.after(), column.alignment(old, table)))
                .toList();
        return new RewriteTable(before, after, columns, comparison.rows());
    }

    private List<RowEdit> rows() {
        var rows = new ArrayList<RowEdit>();
        for (int i = 0; i < pairs.size(); i++) {
            var before = pairs.get(i).before();
            var after = pairs.get(i).after();
            if (before != null && after != null) {
                rows.add(new RowEdit(RowKind.KEPT, 0, places[i], otherPlaces[i], after.head(), cells(before, after)));
            } else if (before != null) {
                rows.add(gone(i, before));
            } else if (after != null) {
                rows.add(come(i, after));
            }
        }
        return rows;
    }

    private RowEdit gone(int index, Row before) {
        var arrival = moves.arrival(index);
        var after = arrival == null ? null : pairs.get(arrival).after();
        return arrival == null || after == null
                ? new RowEdit(RowKind.REMOVED, 0, places[index], NONE, before.head(), one(before, true))
                : new RowEdit(
                        RowKind.MOVED_FROM,
                        index + 1,
                        places[index],
                        otherPlaces[arrival],
                        before.head(),
                        cells(before, after));
    }

    private RowEdit come(int index, Row after) {
        var departure = moves.departure(index);
        var before = departure == null ? null : pairs.get(departure).before();
        if (departure != null && before != null) {
            return new RowEdit(
                    RowKind.MOVED_TO,
                    departure + 1,
                    places[departure],
                    otherPlaces[index],
                    after.head(),
                    cells(before, after));
        }
        return new RowEdit(RowKind.INSERTED, 0, NONE, otherPlaces[index], after.head(), one(after, false));
    }

    private List<List<Run>> cells(Row before, Row after) {
        return columns.stream()
                .map(column -> switch (column.presence()) {
                    case KEPT ->
                        WordDiff.between(
                                before.cells().get(column.before()),
                                after.cells().get(column.after()));
                    case REMOVED -> List.of(Run.changed(before.cells().get(column.before()), List.of()));
                    case INSERTED ->
                        List.of(Run.changed(List.of(), after.cells().get(column.after())));
                })
                .toList();
    }

    /** A row that only one side has, and nothing in the columns that only the other has. */
    private List<List<Run>> one(Row row, boolean removed) {
        return columns.stream()
                .map(column -> {
                    int at = removed ? column.before() : column.after();
                    var cell = at < 0 ? List.<Token>of() : row.cells().get(at);
                    return List.of(removed ? Run.changed(cell, List.of()) : Run.changed(List.of(), cell));
                })
                .toList();
    }

    private static List<String> keys(Table table) {
        return table.rows().stream().map(ComparisonKeys::of).toList();
    }
}
