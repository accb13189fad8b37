package io.sixpager.exchange;

import io.sixpager.exchange.Part.Column;
import io.sixpager.exchange.Part.Prose;
import io.sixpager.exchange.Part.Table;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table of a page; one that only arranges other things on the page is none. */
final class HtmlTable {

    private static final int MAX_COLUMNS = 30;

    private HtmlTable() {}

    static Optional<Table> of(Element table, HtmlReading reading, Allowance allowance, Findings findings) {
        var nested = table.selectFirst("table table, ul, ol, h1, h2, h3, pre") != null;
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        var cells = rows.stream().mapToInt(row -> cells(row).size()).sum();
        if (nested || cells < 2) {
            return Optional.empty();
        }
        var read = new ArrayList<List<List<Span>>>();
        var columns = new ArrayList<Column>();
        for (var row : rows) {
            var spans = new ArrayList<List<Span>>();
            for (var cell : cells(row)) {
                allowance.spendPiece();
                if (read.isEmpty()) {
                    columns.add(column(cell));
                }
                spans.add(HtmlReading.cell(cell, reading));
                int span = Math.min(MAX_COLUMNS, number(cell, "colspan", 1));
                for (int i = 1; i < span; i++) {
                    findings.dropped("Joined cells were taken apart; the text stands in the first of them.");
                    spans.add(List.of());
                }
                if (spans.size() > MAX_COLUMNS) {
                    throw CommandRejected.invalid("A table has more than 30 columns; a table may have at most 30.");
                }
            }
            read.add(spans);
        }
        int width = read.stream().mapToInt(List::size).max().orElse(0);
        read.forEach(row -> {
            while (row.size() < width) {
                row.add(List.of());
            }
        });
        while (columns.size() < width) {
            columns.add(Column.PLAIN);
        }
        return Optional.of(new Table(columns, read));
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static Column column(Element cell) {
        var style = HtmlLooks.style(cell).replace(" ", "");
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
