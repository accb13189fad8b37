package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit.Column;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowEdit;
import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Address;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.TableMarkup;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Excerpt;
import io.sixpager.document.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a table with its changed cells, and with the rows and columns that came and went. */
final class RedlineTable {

    private static final int TITLE = 60;

    private final Markup markup;
    private final TableMarkup tables;
    private final ChangeMarker marker;
    private String rest = "";

    RedlineTable(Markup markup, ChangeMarker marker) {
        this.markup = markup;
        tables = new TableMarkup(markup);
        this.marker = marker;
    }

    /** A table that is new or gone; the change is marked where its text begins. */
    void whole(TextBlock block, Table table, boolean removed, String id) {
        var kind = removed ? "deleted" : "inserted";
        rest = id;
        tables.table(block.id(), "changed", () -> {
            for (int i = 0; i < table.rows().size(); i++) {
                var row = table.rows().get(i);
                int number = i;
                tables.row(table, row, kind, column -> {
                    marker.text().begin(Address.of(block, number, column), Address.of(block, number, column));
                    whole(row.cells().get(column), removed);
                });
            }
        });
        markup.raw("\n");
    }

    /** A table in which at most the spelling changed. */
    void kept(String id, Table shown, Keep keep) {
        var before = ((Table) keep.before().content()).rows();
        var after = ((Table) keep.after().content()).rows();
        tables.table(id, "", () -> {
            for (int i = 0; i < shown.rows().size(); i++) {
                var old = before.get(i).cells();
                var now = after.get(i).cells();
                int number = i;
                tables.row(shown, shown.rows().get(i), "", column -> {
                    marker.text()
                            .begin(Address.of(keep.before(), number, column), Address.of(keep.after(), number, column));
                    marker.runs(markup, List.of(Run.kept(old.get(column), now.get(column))));
                });
            }
        });
        markup.raw("\n");
    }

    private void whole(List<Token> cell, boolean removed) {
        whole(removed ? Run.changed(cell, List.of()) : Run.changed(List.of(), cell));
    }

    private void whole(Run run) {
        marker.numbered(markup, () -> marker.changed(markup, run, rest));
        rest = run.isEmpty() ? rest : "";
    }

    void rewritten(String id, RewriteTable table) {
        var columns = IntStream.range(0, table.columns().size())
                .filter(column -> shows(table.columns().get(column)))
                .toArray();
        var alignments = IntStream.of(columns)
                .mapToObj(column -> table.columns().get(column).alignment())
                .toList();
        var shown = new Table(alignments, List.of());
        tables.table(id, "changed", () -> table.rows().forEach(row -> row(table, shown, row, columns)));
        markup.raw("\n");
    }

    private boolean shows(Column column) {
        return switch (column.presence()) {
            case KEPT -> true;
            case REMOVED -> marker.side().showsBefore();
            case INSERTED -> marker.side().showsAfter();
        };
    }

    private void row(RewriteTable all, Table table, RowEdit row, int[] columns) {
        var cells = IntStream.of(columns)
                .mapToObj(column -> RowEdit.shown(row.cells().get(column)))
                .toList();
        var shown = new Row(row.head(), cells);
        switch (row.kind()) {
            case KEPT -> tables.row(table, shown, "", column -> cell(all, row, columns[column]));
            case REMOVED -> {
                if (marker.side().showsBefore()) {
                    tables.row(table, shown, "deleted", column -> whole(all, row, columns, column));
                }
            }
            case INSERTED -> {
                if (marker.side().showsAfter()) {
                    tables.row(table, shown, "inserted", column -> whole(all, row, columns, column));
                }
            }
            case MOVED_TO -> {
                if (marker.side().showsAfter()) {
                    tables.row(table, shown, "moved", column -> {
                        if (column == 0) {
                            marker.arrival(markup, row, "Row moved");
                        }
                        cell(all, row, columns[column]);
                    });
                }
            }
            case MOVED_FROM -> {
                if (marker.side() == Side.BEFORE) {
                    tables.row(table, shown, "moved", column -> {
                        if (column == 0) {
                            marker.trace(markup, row, "", "row moved");
                        }
                        cell(all, row, columns[column]);
                    });
                } else if (marker.side() == Side.BOTH) {
                    var words = Excerpt.of(row.text(), TITLE);
                    tables.wideRow(
                            "trace", columns.length, () -> marker.trace(markup, row, words, "moved in this table"));
                }
            }
        }
    }

    private void cell(RewriteTable all, RowEdit row, int column) {
        begin(all, row, column);
        marker.numbered(markup, () -> {
            column(all, row, column);
            marker.told(markup, row.cells().get(column));
            marker.runs(markup, row.cells().get(column));
        });
    }

    /** A row that came or went is one change, marked in its first cell that has text. */
    private void whole(RewriteTable all, RowEdit row, int[] columns, int column) {
        begin(all, row, columns[column]);
        if (column == 0 && row.text().isBlank()) {
            marker.numbered(markup, () -> cameOrWent(row, row.after() < 0));
            return;
        }
        rest = column == 0 ? marker.id(row) : rest;
        row.cells().get(columns[column]).forEach(this::whole);
    }

    /** In the head of a column that came or went without a word. */
    private void column(RewriteTable all, RowEdit row, int column) {
        if (row.head()) {
            cameOrWent(all.columns().get(column), all.columns().get(column).after() < 0);
        }
    }

    private void cameOrWent(Object place, boolean gone) {
        if (gone) {
            marker.toldGone(markup, place);
        } else {
            marker.told(markup, place);
        }
    }

    private void begin(RewriteTable all, RowEdit row, int at) {
        var column = all.columns().get(at);
        marker.text()
                .begin(
                        Address.of(all.before(), row.before(), column.before()),
                        Address.of(all.after(), row.after(), column.after()));
    }
}
