package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.exchange.word.WordChanges.Change;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one cell: what stands in it comes in one line, and its properties say what it reaches over. */
final class WordCell {

    private static final int WIDEST = 31;

    private final Xml xml;
    private final WordContext context;
    private final WordChanges changes;
    private final WordBody body;
    private List<Span> words = List.of();
    private @Nullable Change change;
    private int width = 1;
    private boolean joined;
    private boolean gone;

    /** @param changes of the row */
    WordCell(Xml xml, WordContext context, WordChanges changes, int depth) {
        this.xml = xml;
        this.context = context;
        this.changes = changes;
        this.body = new WordBody(xml, context, new Headline(), depth + 1, true);
    }

    WordCell read() {
        xml.children(name -> {
            if (name.equals("w:tcPr")) {
                xml.children(this::property);
            } else {
                body.block(name);
            }
        });
        words = Part.joined(body.parts());
        if (change != null) {
            var said = SpanText.of(words);
            change.says(said.isBlank() ? "cell" : said);
        }
        if (joined) {
            context.findings().dropped("Joined cells were taken apart; the text stands in the first of them.");
        }
        return this;
    }

    private void property(String name) {
        switch (name) {
            case "w:gridSpan" -> {
                width = Math.clamp(Objects.requireNonNullElse(xml.number("w:val"), 1), 1, WIDEST);
                joined |= width > 1;
            }
            case "w:vMerge", "w:hMerge" -> joined |= !"restart".equals(xml.attribute("w:val"));
            case "w:cellIns", "w:cellDel", "w:cellMerge" -> {
                gone |= changes.isGone(xml, name);
                change = changes.mark(xml, name);
            }
            case "w:tcPrChange" -> changes.formatted(xml);
            default -> {}
        }
    }

    List<Span> words() {
        return words;
    }

    int width() {
        return width;
    }

    boolean isGone() {
        return gone;
    }

    @Nullable String alignment() {
        return body.alignment();
    }
}
