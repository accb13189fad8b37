package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.Part.Column;
import io.sixpager.exchange.model.Part.Table;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.exchange.word.WordChanges.Change;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table. Its first row becomes the head; a cell that spans others leaves them empty. */
final class WordTable {

    private static final int MAX_COLUMNS = 30;

    private final Xml xml;
    private final WordContext context;
    private final int depth;
    private final List<List<List<Span>>> rows = new ArrayList<>();
    private final List<Column> alignments = new ArrayList<>();
    private @Nullable String style;
    private WordChanges changes;
    private @Nullable Change change;
    private boolean gone;
    private int after;

    WordTable(Xml xml, WordContext context, int depth) {
        this.xml = xml;
        this.context = context;
        this.depth = depth;
        this.changes = new WordChanges(context.taken());
    }

    @Nullable String style() {
        return style;
    }

    Optional<Table> read() {
        xml.children(this::part);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return Optional.empty();
        }
        while (alignments.size() < columns) {
            alignments.add(Column.PLAIN);
        }
        for (var row : rows) {
            while (row.size() < columns) {
                row.add(List.of());
            }
        }
        return Optional.of(new Table(List.copyOf(alignments), rows));
    }

    private void part(String name) {
        switch (name) {
            case "w:tblPr" -> xml.children(this::property);
            case "w:tr" -> row();
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(this::part);
            case "w:ins", "w:moveTo" -> {
                if (!changes.isToldGone(xml, name, findings())) {
                    xml.children(this::part);
                }
            }
            case "mc:AlternateContent" -> context.alternate(xml, this::part);
            default -> WordSkipped.report(xml, name, findings());
        }
    }

    private void property(String name) {
        switch (name) {
            case "w:tblStyle" -> style = xml.attribute("w:val");
            case "w:tblCaption", "w:tblDescription" ->
                findings()
                        .dropped("The description of a table was left out: “"
                                + Findings.excerpt(String.valueOf(xml.attribute("w:val"))) + "”.");
            default -> {}
        }
    }

    private void row() {
        var row = new ArrayList<List<Span>>();
        findings().enter("row " + (rows.size() + 1));
        after = 0;
        gone = false;
        change = null;
        changes = new WordChanges(context.taken());
        xml.children(name -> rowPart(name, row));
        for (int i = 0; i < after; i++) {
            add(row, List.of());
        }
        var words = words(row);
        if (change != null) {
            change.says(words.isEmpty() ? "row" : words);
        }
        changes.report(words, findings());
        findings().leave(words);
        if (!gone) {
            rows.add(row);
        }
    }

    private static String words(List<List<Span>> row) {
        return row.stream().map(SpanText::of).filter(words -> !words.isBlank()).collect(Collectors.joining(" · "));
    }

    private void rowPart(String name, List<List<Span>> row) {
        switch (name) {
            case "w:trPr" -> xml.children(property -> rowProperty(property, row));
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(inner -> rowPart(inner, row));
            case "mc:AlternateContent" -> context.alternate(xml, inner -> rowPart(inner, row));
            case "w:tc" -> cell(row);
            case "w:tblPrEx" -> {}
            default -> WordSkipped.report(xml, name, findings());
        }
    }

    /** A row may begin under a later column and end before the last one. */
    private void rowProperty(String name, List<List<Span>> row) {
        switch (name) {
            case "w:gridBefore" -> {
                for (int i = 0; i < count(); i++) {
                    add(row, List.of());
                }
            }
            case "w:gridAfter" -> after = count();
            case "w:ins", "w:del" -> {
                gone |= changes.isGone(xml, name);
                change = changes.mark(xml, name);
            }
            case "w:trPrChange" -> changes.formatted(xml);
            default -> {}
        }
    }

    private int count() {
        return Math.clamp(Objects.requireNonNullElse(xml.number("w:val"), 0), 0, MAX_COLUMNS);
    }

    private void cell(List<List<Span>> row) {
        context.limit().countBlock();
        findings().enter("column " + (row.size() + 1));
        var cell = new WordCell(xml, context, changes, depth).read();
        findings().leave(SpanText.of(cell.words()));
        if (!cell.isGone()) {
            align(row.size(), cell.alignment());
            add(row, cell.words());
            for (int i = 1; i < cell.width(); i++) {
                add(row, List.of());
            }
        }
    }

    private static void add(List<List<Span>> row, List<Span> words) {
        if (row.size() == MAX_COLUMNS) {
            throw CommandRejected.invalid("A table has more than 30 columns; a table may have at most 30.");
        }
        row.add(words);
    }

    private Findings findings() {
        return context.findings();
    }

    /** The head says how a column is set. */
    private void align(int column, @Nullable String alignment) {
        if (rows.isEmpty() && alignments.size() == column) {
            alignments.add(
                    switch (String.valueOf(alignment)) {
                        case "left", "start" -> Column.LEFT;
                        case "center" -> Column.CENTER;
                        case "right", "end" -> Column.RIGHT;
                        default -> Column.PLAIN;
                    });
        }
    }
}
