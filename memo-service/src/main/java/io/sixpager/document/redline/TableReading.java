package io.sixpager.document.redline;

import io.sixpager.document.ChangeKind;
import io.sixpager.document.Stake;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.Edit.Presence;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowEdit;
import io.sixpager.document.diff.Edit.RowKind;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.function.Function;

/** Notes what changed in the rows, columns and cells of a table. */
final class TableReading {

    private final Changes changes;
    private final StakeRule stakes;
    private final ChangeReading texts;

    TableReading(Changes changes, StakeRule stakes, ChangeReading texts) {
        this.changes = changes;
        this.stakes = stakes;
        this.texts = texts;
    }

    void read(RewriteTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            emptyColumn(table, column);
        }
        table.rows().forEach(row -> row(table, row));
    }

    /** A column without a word shows in none of its cells. */
    private void emptyColumn(RewriteTable table, int at) {
        var column = table.columns().get(at);
        if (column.presence() != Presence.KEPT
                && table.rows().stream()
                        .allMatch(row ->
                                Tokens.text(RowEdit.shown(row.cells().get(at))).isBlank())) {
            tell(column, table, "Empty column " + (column.presence() == Presence.REMOVED ? "taken out" : "put in"));
        }
    }

    private void row(RewriteTable table, RowEdit row) {
        switch (row.kind()) {
            case KEPT -> cells(table, row);
            case REMOVED, INSERTED -> {
                var removed = row.kind() == RowKind.REMOVED;
                if (row.text().isBlank()) {
                    tell(row, table, "Empty row " + (removed ? "taken out" : "put in"));
                    return;
                }
                var runs = row.cells().stream().flatMap(List::stream).toList();
                var kind = removed ? ChangeKind.DELETED : ChangeKind.INSERTED;
                changes.add(row, kind, texts.gravest(runs, table.after()), table.after(), row.text(), "");
            }
            case MOVED_TO -> {
                var section = table.before().place().section();
                changes.add(row, ChangeKind.MOVED, Stake.NONE, table.after(), row.text(), section);
                table.rows().stream()
                        .filter(other -> other.kind() == RowKind.MOVED_FROM && other.move() == row.move())
                        .forEach(other -> changes.alsoAt(other, row));
                cells(table, row);
            }
            case MOVED_FROM -> {}
        }
    }

    private void cells(RewriteTable table, RowEdit row) {
        var head = table.rows().getFirst();
        for (int column = 0; column < row.cells().size(); column++) {
            var origin = origin(table, row, column);
            if (origin >= 0) {
                var from = table.columns().get(origin).before() + 1;
                var to = table.columns().get(column).after() + 1;
                tell(row.cells().get(column), table, "Cell moved from column " + from + " to " + to);
            }
            texts.runs(row.cells().get(column), table.after(), label(head, column));
        }
    }

    /** The column that lost what this one got, in one row. */
    private static int origin(RewriteTable table, RowEdit row, int column) {
        var got = words(row.cells().get(column), Run::inserted);
        if (got.isEmpty() || !words(row.cells().get(column), Run::removed).isEmpty()) {
            return -1;
        }
        for (int other = 0; other < row.cells().size(); other++) {
            var cell = row.cells().get(other);
            if (isKept(table, column, other)
                    && words(cell, Run::inserted).isEmpty()
                    && words(cell, Run::removed).equals(got)) {
                return other;
            }
        }
        return -1;
    }

    /** Of a column that moved all cells are elsewhere, which is one thing to say and shows by itself. */
    private static boolean isKept(RewriteTable table, int column, int other) {
        return table.columns().get(column).presence() == Presence.KEPT
                || table.columns().get(other).presence() == Presence.KEPT;
    }

    private static String words(List<Run> cell, Function<Run, List<Token>> side) {
        return Tokens.text(Run.joined(cell, side)).strip();
    }

    private void tell(Object place, RewriteTable table, String sentence) {
        TextBlock block = table.after();
        changes.tell(place, stakes.isAsked(block) ? Stake.ASK : Stake.STRUCTURE, block, sentence);
    }

    private static String label(RowEdit head, int column) {
        return Tokens.text(Run.joined(head.cells().get(column), Run::inserted)).strip();
    }
}
