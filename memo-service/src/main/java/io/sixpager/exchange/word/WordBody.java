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
    private final OwnPlaces own = new OwnPlaces();
    private final WordPlaces places = new WordPlaces();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> after = new ArrayList<>();
    private final List<Span> further = new ArrayList<>();

    WordBody(Xml xml, WordContext context, Headline headline, int depth) {
        this.xml = xml;
        this.context = context;
        this.headline = headline;
        this.depth = depth;
        this.line = new WordLine(xml, context, this::textBox);
    }

    List<Part> read() {
        xml.children(this::block);
        return parts;
    }

    /** References that stand for notes which the text itself does not name. */
    List<Span> further() {
        return further;
    }

    private void block(String name) {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:tbl" -> table();
            case "w:sdt",
                    "w:sdtContent",
                    "w:customXml",
                    "w:smartTag",
                    "mc:AlternateContent",
                    "mc:Choice",
                    "w:ins",
                    "w:moveTo" -> xml.children(this::block);
            case "w:altChunk", "w:subDoc" -> context.findings().dropped("A document within the document was left out.");
            case "w:commentRangeStart", "w:commentRangeEnd" -> line.read(name);
            default -> {}
        }
    }

    private void paragraph() {
        context.limit().countBlock();
        var properties = new WordProperties();
        xml.children(name -> {
            if (name.equals("w:pPr")) {
                properties.read(xml, line.changes());
                line.start(isCode(properties));
            } else {
                line.read(name);
            }
        });
        var spans = line.finish();
        line.changes().report(SpanText.of(spans), context.findings());
        if (properties.goesOn()) {
            line.resume(spans);
        } else {
            place(properties, spans);
        }
        line.start(false);
        parts.addAll(after);
        after.clear();
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
        if (style != null && style.kind() == Kind.FURTHER_NOTES) {
            further.addAll(spans);
        } else if (style != null
                && style.kind() != Kind.SPACE
                && (!style.path().isEmpty() || style.kind().isCode() || style.kind() == Kind.RULE)) {
            places.close();
            var within = own.place(
                    style.path(),
                    properties.numId(),
                    context.numbers(),
                    Objects.requireNonNullElse(properties.level(), 0));
            add(within, own(style.kind(), spans));
        } else if (style == null || style.kind() != Kind.SPACE) {
            own.close();
            foreign(name.toLowerCase(Locale.ROOT), properties, spans);
        }
    }

    private static Content own(Kind kind, List<Span> spans) {
        if (kind == Kind.RULE) {
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
        var level = Objects.requireNonNullElseGet(
                properties.level(),
                () -> Objects.requireNonNullElse(
                        context.styles().inherited(properties.style(), WordStyles.Style::level), 0));
        var shape = context.numbers().level(numId, level);
        if (heading > 0) {
            places.close();
            shape.filter(WordNumbers.Level::isOrdered)
                    .ifPresent(
                            _ -> context.findings()
                                    .dropped(
                                            "Headings are numbered by Word; the numbers are no part of the text and were left out."));
            add(List.of(), new Prose(heading, context.styles().areOurs() ? spans : SpanText.ofHeading(spans)));
        } else if (shape.isPresent() && numId != null) {
            add(places.item(numId, level, shape.get(), properties.indent()), new Prose(0, spans));
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
        var table = new WordTable(xml, context, depth, headline);
        table.read().ifPresent(read -> {
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
            after.addAll(new WordBody(box, context, headline, depth + 1).read());
        }
    }
}
