package io.sixpager.document.html;

import io.sixpager.document.html.Markup.Words;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Tokens;

/** Writes one table. */
public final class TableMarkup {

    /** A cell of a few characters is not wrapped, unless that could push a wide table off the page. */
    private static final int SHORT_CELL = 16;

    private static final int FEW_COLUMNS = 6;

    /** Writes what stands in a cell. */
    public interface Cells {
        void write(int column);
    }

    private final Markup markup;
    private String rowGroup = "";

    public TableMarkup(Markup markup) {
        this.markup = markup;
    }

    void write(TextBlock block, Table table, Words words) {
        table(block.id(), "", () -> {
            for (int i = 0; i < table.rows().size(); i++) {
                var row = table.rows().get(i);
                int number = i;
                row(
                        table,
                        row,
                        "",
                        column -> markup.text(
                                Address.of(block, number, column), row.cells().get(column), words));
            }
        });
    }

    public void table(String id, String kind, Runnable rows) {
        markup.raw("<table" + markup.attributes(id, kind) + ">");
        rows.run();
        group("");
        markup.raw("</table>");
    }

    public void row(Table table, Row row, String kind, Cells cells) {
        group(row.head() ? "thead" : "tbody");
        var tag = row.head() ? "th" : "td";
        markup.raw("<tr" + Markup.kind(kind) + ">");
        for (int column = 0; column < row.cells().size(); column++) {
            var alignment =
                    column < table.alignments().size() ? table.alignments().get(column) : "";
            var text = Tokens.text(row.cells().get(column));
            var fits = row.cells().size() <= FEW_COLUMNS && text.length() <= SHORT_CELL;
            markup.raw("<" + tag + Markup.kind(fits ? "short" : "") + markup.cellDirection(text)
                    + (alignment.isEmpty() ? "" : " align=\"" + alignment + "\""));
            markup.enter();
            cells.write(column);
            markup.style(null);
            markup.raw("</" + tag + ">");
        }
        markup.raw("</tr>");
    }

    /** A row of one cell that is as wide as the table. */
    public void wideRow(String kind, int columns, Runnable content) {
        group("tbody");
        markup.raw("<tr" + Markup.kind(kind) + "><td colspan=\"" + columns + "\">");
        content.run();
        markup.style(null);
        markup.raw("</td></tr>");
    }

    private void group(String next) {
        if (!rowGroup.equals(next)) {
            markup.raw(rowGroup.isEmpty() ? "" : "</" + rowGroup + ">");
            markup.raw(next.isEmpty() ? "" : "<" + next + ">");
            rowGroup = next;
        }
    }
}
