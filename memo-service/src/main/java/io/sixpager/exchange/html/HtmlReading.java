package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ImportedText;
import io.sixpager.exchange.model.NoteNumbering;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.PicturesApart;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.VerticalAlignment;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a page of HTML: its structure is kept, its styling dropped, and nothing in it is run or fetched. */
final class HtmlReading implements NodeFilter {

    private static final int MAX_DEPTH = 400;

    private final HtmlNotes notes;
    private final Findings findings;
    private final UploadLimit limit;
    private final HtmlPictures pictures;
    private final HtmlBlocks blocks;
    private final Deque<CharacterFormat> formats = new ArrayDeque<>();
    private final Deque<VerticalAlignment> alignment = new ArrayDeque<>();
    private final Element root;
    private boolean inOneLine;

    private HtmlReading(Element root, HtmlNotes notes, Findings findings, UploadLimit limit, HtmlPictures pictures) {
        this.root = root;
        this.notes = notes;
        this.findings = findings;
        this.limit = limit;
        this.pictures = pictures;
        this.blocks = new HtmlBlocks(limit, findings);
        formats.push(CharacterFormat.PLAIN);
        alignment.push(VerticalAlignment.NOT);
    }

    static ImportedText of(Document document, Findings findings, HtmlPictures pictures) {
        var limit = new UploadLimit();
        var notes = new HtmlNotes(document);
        var body = new HtmlReading(document.body(), notes, findings, limit, pictures);
        Map<String, List<Part>> read = new HashMap<>();
        notes.all()
                .forEach((id, element) ->
                        read.put(id, apart(new HtmlReading(element, notes, findings, limit, pictures))));
        return NoteNumbering.numbered(apart(body), read, List.of());
    }

    private static List<Part> apart(HtmlReading reading) {
        return PicturesApart.of(reading.read(), reading.findings);
    }

    /** What stands in a cell or a caption, in one line. */
    List<Span> line(Element cell) {
        var reading = new HtmlReading(cell, notes, findings, limit, pictures);
        reading.inOneLine = true;
        return Part.joined(reading.read());
    }

    private List<Part> read() {
        for (var child : List.copyOf(root.childNodes())) {
            NodeTraversor.filter(this, child);
        }
        return blocks.parts();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw CommandRejected.invalid(
                    "The page nests its elements more than " + MAX_DEPTH + " levels deep; no text is built like that.");
        }
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (name.equals("svg")) {
            findings.dropped("A drawing that is written into the page itself was left out.");
        }
        var marker = name.equals("span") && HtmlFormats.style(element).contains("mso-list:ignore");
        if (HtmlElements.SKIPPED.contains(name)
                || marker
                || HtmlFormats.isHidden(element)
                || notes.isNote(element) && element != root
                || element.hasClass("memo-foot")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var reference = notes.reference(element);
        if (reference.isPresent()) {
            blocks.add(new Span.Note(reference.get(), formats.element()));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.GONE.contains(name)) {
            limit.count(element.wholeText());
            blocks.change(ChangeKind.DELETED, element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlFormats.isStruck(element)) {
            findings.dropped("Text that was struck through was kept without the stroke.");
        }
        formats.push(HtmlFormats.of(element, formats.element(), findings));
        alignment.push(HtmlFormats.alignment(element, alignment.element()));
        var result = open(name, element);
        if (result == FilterResult.SKIP_ENTIRELY) {
            left();
        }
        return result;
    }

    private FilterResult open(String name, Element element) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.heading(name.charAt(1) - '0');
            case "p" -> blocks.openParagraph(element);
            case "blockquote" -> blocks.openQuote();
            case "ul", "menu", "dir" -> blocks.openList(false, 1, isInList(element));
            case "ol" -> blocks.openList(true, HtmlTable.number(element, "start", 1), isInList(element));
            case "li" -> blocks.openItem();
            case "br" -> blocks.add(new Span.Break(formats.element()));
            case "hr" -> blocks.rule();
            case "img" -> blocks.add(pictures.span(element, formats.element(), findings));
            case "pre" -> {
                limit.count(element.wholeText());
                blocks.code(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            case "ins" -> {
                limit.count(element.wholeText());
                blocks.change(ChangeKind.INSERTED, element);
            }
            case "table" -> {
                return table(element);
            }
            default -> {
                if (HtmlElements.BLOCKS.contains(name)) {
                    blocks.flush();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult table(Element element) {
        if (inOneLine) {
            findings.dropped("A table within a table was brought in as text.");
        } else if (HtmlTable.isFrame(element)) {
            findings.note("A table that only arranges the page was brought in as the text that it holds.");
        } else {
            HtmlTable.caption(element).ifPresent(caption -> {
                findings.note("The caption of a table stands in a paragraph before it.");
                blocks.paragraph(line(caption));
            });
            blocks.table(new HtmlTable(this, limit, findings).read(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        blocks.flush();
        return FilterResult.CONTINUE;
    }

    private void left() {
        formats.pop();
        alignment.pop();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            left();
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.heading(0);
                case "blockquote" -> blocks.closeQuote();
                case "ul", "menu", "dir", "ol" -> blocks.closeList(isInList(element));
                case "li" -> blocks.closeItem();
                case "p" -> blocks.flush();
                default -> {
                    if (HtmlElements.BLOCKS.contains(element.normalName())) {
                        blocks.flush();
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isInList(Element element) {
        var parent = element.parent();
        return parent != null && HtmlElements.LISTS.contains(parent.normalName());
    }

    private void text(String text) {
        limit.count(text);
        var spaced = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        var shown = spaced.startsWith(" ") && blocks.isAfterBlank() ? spaced.substring(1) : spaced;
        if (!shown.isEmpty()) {
            blocks.add(new Span.Words(alignment.element().spell(shown), formats.element()));
        }
    }
}
