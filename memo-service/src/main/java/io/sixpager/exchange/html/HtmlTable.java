package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.Part.Column;
import io.sixpager.exchange.model.Part.Table;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table of a page; one that only arranges other things on the page is none. */
final class HtmlTable {

    private static final int MAX_COLUMNS = 30;
    private static final String JOINED = "Joined cells were taken apart; the text stands in the first of them.";

    private final HtmlReading reading;
    private final UploadLimit limit;
    private final Findings findings;
    private final List<List<List<Span>>> read = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    /** For each column in how many rows to come a cell from above stands. */
    private final int[] fromAbove = new int[MAX_COLUMNS];

    HtmlTable(HtmlReading reading, UploadLimit limit, Findings findings) {
        this.reading = reading;
        this.limit = limit;
        this.findings = findings;
    }

    /** Whoever names the columns means a table, whatever stands in its cells. */
    static boolean isFrame(Element table) {
        var cells = rows(table).stream().flatMap(row -> cells(row).stream()).toList();
        return cells.size() < 2
                || cells.stream().noneMatch(cell -> cell.normalName().equals("th"))
                        && table.selectFirst("table table, ul, ol, h1, h2, h3, pre") != null;
    }

    static Optional<Element> caption(Element table) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .findFirst();
    }

    Table read(Element table) {
        rows(table).forEach(this::row);
        int width = read.stream().mapToInt(List::size).max().orElse(0);
        read.forEach(row -> fill(row, width));
        while (columns.size() < width) {
            columns.add(Column.PLAIN);
        }
        return new Table(columns, read);
    }

    private void row(Element row) {
        var spans = new ArrayList<List<Span>>();
        for (var cell : cells(row)) {
            limit.countBlock();
            cellsFromAbove(spans);
            findings.enter("row " + (read.size() + 1) + ", column " + (spans.size() + 1));
            if (read.isEmpty()) {
                columns.add(column(cell));
            }
            var wide = Math.min(MAX_COLUMNS, number(cell, "colspan", 1));
            var high = number(cell, "rowspan", 1);
            if (cell.selectFirst("ul, ol") != null) {
                findings.dropped("A list in a cell of a table was brought in as lines.");
            }
            var words = reading.line(cell);
            place(spans, words, high);
            for (int i = 1; i < wide; i++) {
                place(spans, List.of(), high);
            }
            if (wide > 1 || high != 1) {
                findings.dropped(JOINED);
            }
            findings.leave(SpanText.of(words));
        }
        cellsFromAbove(spans);
        read.add(spans);
    }

    private void cellsFromAbove(List<List<Span>> spans) {
        while (spans.size() < MAX_COLUMNS && fromAbove[spans.size()] > 0) {
            fromAbove[spans.size()]--;
            spans.add(List.of());
        }
    }

    /** @param rows how many rows the cell reaches over; 0 for all that follow */
    private void place(List<List<Span>> spans, List<Span> words, int rows) {
        if (spans.size() >= MAX_COLUMNS) {
            throw CommandRejected.invalid("A table has more than 30 columns; a table may have at most 30.");
        }
        fromAbove[spans.size()] = rows == 0 ? Integer.MAX_VALUE : rows - 1;
        spans.add(words);
    }

    private static void fill(List<List<Span>> row, int width) {
        while (row.size() < width) {
            row.add(List.of());
        }
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static Column column(Element cell) {
        var style = HtmlFormats.style(cell).replace(" ", "");
        var align = cell.attr("align").toLowerCase(Locale.ROOT);
        for (var candidate : List.of(Column.LEFT, Column.CENTER, Column.RIGHT)) {
            var name = candidate.name().toLowerCase(Locale.ROOT);
            if (align.equals(name) || style.contains("text-align:" + name)) {
                return candidate;
            }
        }
        return Column.PLAIN;
    }

    static int number(Element element, String attribute, int otherwise) {
        var value = element.attr(attribute).strip();
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
