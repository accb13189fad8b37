package io.sixpager.exchange.word;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Column;
import io.sixpager.exchange.model.Part.Table;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table. Its first row becomes the head; a cell that spans others leaves them empty. */
final class WordTable {

    private static final int MAX_COLUMNS = 30;
    private static final int MAX_DEPTH = 6;

    private final Xml xml;
    private final WordContext context;
    private final int depth;
    private final Headline headline;
    private final List<List<List<Span>>> rows = new ArrayList<>();
    private final List<Column> alignments = new ArrayList<>();
    private @Nullable String style;
    private boolean gone;

    WordTable(Xml xml, WordContext context, int depth, Headline headline) {
        this.xml = xml;
        this.context = context;
        this.depth = depth;
        this.headline = headline;
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
            case "w:tblPr" ->
                xml.children(property -> {
                    if (property.equals("w:tblStyle")) {
                        style = xml.attribute("w:val");
                    }
                });
            case "w:tr" -> row();
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(this::part);
            default -> {}
        }
    }

    private void row() {
        var row = new ArrayList<List<Span>>();
        gone = false;
        xml.children(name -> rowPart(name, row));
        if (gone) {
            context.findings().note("A row of a table was deleted as a tracked change; it was left out.");
        } else {
            rows.add(row);
        }
    }

    private void rowPart(String name, List<List<Span>> row) {
        switch (name) {
            case "w:trPr" -> xml.children(property -> gone |= property.equals("w:del"));
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(inner -> rowPart(inner, row));
            case "w:tc" -> cell(row);
            default -> {}
        }
    }

    private void cell(List<List<Span>> row) {
        context.limit().countBlock();
        int[] span = {1};
        var body = new ArrayList<Span>();
        xml.children(name -> {
            if (name.equals("w:tcPr")) {
                xml.children(property -> {
                    if (property.equals("w:gridSpan")) {
                        span[0] = Objects.requireNonNullElse(xml.number("w:val"), 1);
                    }
                });
            } else {
                content(name, body, row.size());
            }
        });
        row.add(body);
        if (row.size() > MAX_COLUMNS) {
            throw CommandRejected.invalid("A table has more than 30 columns; a table may have at most 30.");
        }
        for (int i = 1; i < Math.min(span[0], MAX_COLUMNS); i++) {
            context.findings().dropped("Joined cells were taken apart; the text stands in the first of them.");
            row.add(List.of());
        }
    }

    private void content(String name, List<Span> cell, int column) {
        switch (name) {
            case "w:p" -> {
                var properties = new WordProperties();
                var after = new ArrayList<Span>();
                var line = new WordLine(xml, context, box -> append(after, textBox(box)));
                xml.children(part -> {
                    if (part.equals("w:pPr")) {
                        properties.read(xml, line.changes());
                    } else {
                        line.read(part);
                    }
                });
                var spans = line.finish();
                line.changes().report(SpanText.of(spans), context.findings());
                append(cell, spans);
                append(cell, after);
                align(column, properties.alignment());
            }
            case "w:tbl" -> {
                context.findings().dropped("A table within a table was brought in as text.");
                if (depth < MAX_DEPTH) {
                    new WordTable(xml, context, depth + 1, headline)
                            .read()
                            .ifPresent(inner -> inner.rows().forEach(row -> row.forEach(spans -> append(cell, spans))));
                }
            }
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(inner -> content(inner, cell, column));
            default -> {}
        }
    }

    private List<Span> textBox(Xml box) {
        return depth < MAX_DEPTH ? Part.joined(new WordBody(box, context, headline, depth + 1).read()) : List.of();
    }

    private static void append(List<Span> cell, List<Span> spans) {
        if (!SpanText.isBlank(spans)) {
            if (!cell.isEmpty()) {
                cell.add(new Span.Break(CharacterFormat.PLAIN));
            }
            cell.addAll(spans);
        }
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
