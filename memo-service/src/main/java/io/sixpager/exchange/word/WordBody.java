package io.sixpager.exchange.word;

import io.sixpager.exchange.docx.StyleName;
import io.sixpager.exchange.docx.StyleName.Kind;
import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Content;
import io.sixpager.exchange.model.Part.Nothing;
import io.sixpager.exchange.model.Part.Prose;
import io.sixpager.exchange.model.Part.Rule;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of a part in their order. */
final class WordBody {

    private static final Pattern QUOTE = Pattern.compile("(?:intense )?quote|quotations?|block ?text|blockquote");
    private static final Pattern CONTINUED = Pattern.compile("list continue.*|list paragraph");
    private static final Pattern CONTENTS = Pattern.compile("toc \\d|toc heading|table of (?:figures|authorities)");
    private static final int MAX_DEPTH = 12;

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private final Headline headline;
    private final int depth;
    private final boolean inCell;
    private final OwnPlaces own = new OwnPlaces();
    private final WordPlaces places = new WordPlaces();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> after = new ArrayList<>();
    private final List<Span> further = new ArrayList<>();
    private @Nullable WordProperties pending;
    private @Nullable String alignment;
    private int paragraphs;
    private int tables;

    WordBody(Xml xml, WordContext context, Headline headline, int depth) {
        this(xml, context, headline, depth, false);
    }

    /** @param inCell whether all of it has to share one line */
    WordBody(Xml xml, WordContext context, Headline headline, int depth, boolean inCell) {
        this.inCell = inCell;
        this.xml = xml;
        this.context = context;
        this.headline = headline;
        this.depth = depth;
        this.line = new WordLine(xml, context, this::textBox);
    }

    List<Part> read() {
        xml.children(this::block);
        return parts();
    }

    /** What was read; a paragraph that nothing follows ends here. */
    List<Part> parts() {
        endPending();
        return parts;
    }

    /** References that stand for notes which the text itself does not name. */
    List<Span> further() {
        return further;
    }

    /** How the first paragraph is set. */
    @Nullable String alignment() {
        return alignment;
    }

    void block(String name) {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:tbl" -> table();
            case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag" -> xml.children(this::block);
            case "mc:AlternateContent" -> context.alternate(xml, this::block);
            case "w:altChunk" -> new WordChunk(context).report(xml.attribute("r:id"));
            case "w:subDoc" -> context.findings().dropped("A document within the document was left out.");
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                if (!line.changes().isToldGone(xml, name, context.findings())) {
                    xml.children(this::block);
                }
            }
            case "w:commentRangeStart", "w:commentRangeEnd" -> line.read(name);
            default -> {
                if (WordLine.reads(name)) {
                    paragraph(new WordProperties(), () -> line.read(name));
                } else {
                    WordSkipped.report(xml, name, context.findings());
                }
            }
        }
    }

    private void paragraph() {
        var properties = new WordProperties();
        paragraph(
                properties,
                () -> xml.children(name -> {
                    if (name.equals("w:pPr")) {
                        properties.read(xml, line.changes());
                        line.start(properties.style(), isCode(properties));
                    } else {
                        line.read(name);
                    }
                }));
    }

    private void paragraph(WordProperties properties, Runnable reading) {
        context.limit().countBlock();
        if (depth == 0) {
            context.findings().enter("paragraph " + ++paragraphs);
        }
        reading.run();
        alignment = alignment == null ? properties.alignment() : alignment;
        var spans = line.finish();
        line.changes().report(SpanText.of(spans), context.findings());
        pending = properties.goesOn() ? properties : null;
        if (properties.goesOn()) {
            line.resume(spans);
        } else {
            place(properties, spans);
        }
        line.start(null, false);
        parts.addAll(after);
        after.clear();
        if (depth == 0) {
            context.findings().leave(SpanText.of(spans));
        }
    }

    /** A paragraph was to go on with one that does not come. */
    private void endPending() {
        var properties = pending;
        if (properties != null) {
            pending = null;
            place(properties, line.finish());
        }
    }

    private boolean isCode(WordProperties properties) {
        return context.styles().isCode(properties.style())
                || StyleName.parse(context.styles().name(properties.style()))
                        .filter(style -> style.kind().isCode())
                        .isPresent();
    }

    private void place(WordProperties properties, List<Span> spans) {
        var name = context.styles().name(properties.style());
        var style = StyleName.parse(name).orElse(null);
        var wordless = SpanText.of(spans).isBlank();
        if (style != null && style.kind() == Kind.FURTHER_NOTES && wordless) {
            further.addAll(spans);
        } else if (style != null && style.kind() == Kind.CAPTION && isSaid(SpanText.of(spans))) {
            return;
        } else if (style != null
                && !style.kind().isBeside()
                && style.kind() != Kind.FURTHER_NOTES
                && (!style.path().isEmpty() || style.kind().isCode() || style.kind() == Kind.RULE)) {
            places.close();
            var within = own.place(
                    style.path(),
                    properties.numId(),
                    context.numbers(),
                    Objects.requireNonNullElse(properties.level(), 0));
            add(within, own(style.kind(), spans));
        } else if (style != null && style.kind().isBeside() && style.kind() != Kind.SPACE) {
            context.findings().dropped("The record of a decision is no part of the text and was left out.");
        } else if (style == null || !style.kind().isBeside() || !wordless) {
            own.close();
            foreign(name.toLowerCase(Locale.ROOT), properties, spans);
        }
    }

    /** The words under a picture, which are its description already. */
    private boolean isSaid(String caption) {
        return !parts.isEmpty() && parts.getLast().shows(caption.strip());
    }

    private static Content own(Kind kind, List<Span> spans) {
        if (kind == Kind.RULE && SpanText.isBlank(spans)) {
            return new Rule();
        }
        if (kind.isCode()) {
            return new Code((kind == Kind.NEXT_CODE ? "\u0001" : "") + SpanText.of(spans));
        }
        return SpanText.isBlank(spans) ? new Nothing() : new Prose(kind.headingLevel(), spans);
    }

    private void foreign(String style, WordProperties properties, List<Span> spans) {
        if (CONTENTS.matcher(style).matches()) {
            context.findings().dropped("The table of contents was left out; the headings make it anew.");
            return;
        }
        if (SpanText.isBlank(spans)) {
            if (properties.isBordered()) {
                places.close();
                add(List.of(), new Rule());
            }
            return;
        }
        int heading = headline.level(style, properties, context.styles());
        var numId = properties.numId() == null
                ? context.styles().inherited(properties.style(), WordStyles.Style::numId)
                : properties.numId();
        var level = numId == null ? 0 : level(numId, properties);
        var shape = context.numbers().level(numId, level);
        var mark = shape.isPresent() && numId != null ? context.counters().next(numId, level, shape.get()) : null;
        if (heading > 0) {
            places.close();
            var words = context.styles().areOurs() ? spans : SpanText.ofHeading(spans);
            add(
                    List.of(),
                    new Prose(heading, mark == null ? words : mark.asText().before(words)));
        } else if (mark != null && numId != null && shape.get().isShown()) {
            var indent =
                    Objects.requireNonNullElse(properties.indent(), shape.get().indent());
            add(places.item(context.numbers().template(numId), level, mark, indent), new Prose(0, mark.before(spans)));
        } else if (context.styles().isNamed(properties.style(), QUOTE)) {
            add(places.quote(), new Prose(0, spans));
        } else {
            var indent = Objects.requireNonNullElseGet(
                    properties.indent(),
                    () -> Objects.requireNonNullElse(
                            context.styles().inherited(properties.style(), WordStyles.Style::indent), 0));
            var within = places.paragraph(indent, CONTINUED.matcher(style).matches());
            add(
                    within,
                    context.styles().isCode(properties.style()) ? new Code(SpanText.of(spans)) : new Prose(0, spans));
        }
    }

    private int level(int numId, WordProperties properties) {
        var given = properties.level() == null
                ? context.styles().inherited(properties.style(), WordStyles.Style::level)
                : properties.level();
        return Math.clamp(
                given == null ? context.numbers().levelOf(numId, properties.style()) : given,
                0,
                WordCounters.LEVELS - 1);
    }

    /** Lines of code that stand in paragraphs of their own are one block. */
    private void add(List<Container> within, Content content) {
        if (content instanceof Code code
                && !parts.isEmpty()
                && parts.getLast().content() instanceof Code before
                && parts.getLast().within().equals(within)
                && before.text().startsWith("\u0001") == code.text().startsWith("\u0001")) {
            parts.removeLast();
            parts.add(
                    new Part(within, new Code(before.text() + "\n" + code.text().replace("\u0001", ""))));
        } else {
            parts.add(new Part(within, content));
        }
    }

    private void table() {
        endPending();
        if (inCell) {
            context.findings().dropped("A table within a table was brought in as text.");
        }
        if (depth >= MAX_DEPTH) {
            WordSkipped.report(xml, "w:tbl", context.findings());
            return;
        }
        context.findings().enter("table " + ++tables);
        var table = new WordTable(xml, context, depth);
        var found = table.read();
        context.findings().leave("");
        found.ifPresent(read -> {
            var style = StyleName.parse(context.styles().name(table.style()));
            var within = style.filter(name -> name.kind() == Kind.TABLE)
                    .map(name -> own.place(name.path(), null, context.numbers(), 0))
                    .orElse(List.of());
            if (within.isEmpty()) {
                own.close();
            }
            places.close();
            parts.add(new Part(within, read));
        });
    }

    private void textBox(Xml box) {
        if (depth < MAX_DEPTH) {
            after.addAll(new WordBody(box, context, headline, depth + 1, inCell).read());
        } else {
            WordSkipped.report(box, "w:txbxContent", context.findings());
        }
    }
}
