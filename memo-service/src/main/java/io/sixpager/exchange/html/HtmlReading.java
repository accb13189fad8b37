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
import io.sixpager.exchange.model.SymbolFonts;
import io.sixpager.exchange.model.VerticalAlignment;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads a page of HTML: its structure is kept, its styling dropped, and nothing in it is run or fetched. */
final class HtmlReading implements NodeFilter {

    private static final int MAX_DEPTH = 400;

    private final HtmlNotes notes;
    private final Findings findings;
    private final UploadLimit limit;
    private final HtmlPictures pictures;
    private final HtmlBlocks blocks;
    private final Deque<TextFormat> formats = new ArrayDeque<>();
    private final Element root;
    private final boolean inOneLine;

    /** How text looks, as far as it means something. */
    private record TextFormat(
            CharacterFormat format,
            VerticalAlignment alignment,
            @Nullable String font) {}

    private HtmlReading(
            Element root,
            HtmlNotes notes,
            Findings findings,
            UploadLimit limit,
            HtmlPictures pictures,
            boolean inOneLine) {
        this.root = root;
        this.inOneLine = inOneLine;
        this.notes = notes;
        this.findings = findings;
        this.limit = limit;
        this.pictures = pictures;
        this.blocks = new HtmlBlocks(limit, findings, !inOneLine);
        formats.push(new TextFormat(CharacterFormat.PLAIN, VerticalAlignment.NOT, null));
    }

    static ImportedText of(Document document, Findings findings, HtmlPictures pictures) {
        var limit = new UploadLimit();
        var notes = new HtmlNotes(document);
        var body = new HtmlReading(document.body(), notes, findings, limit, pictures, false);
        Map<String, List<Part>> read = new HashMap<>();
        notes.all()
                .forEach((id, element) ->
                        read.put(id, apart(new HtmlReading(element, notes, findings, limit, pictures, false))));
        return NoteNumbering.numbered(apart(body), read, List.of(), findings);
    }

    private static List<Part> apart(HtmlReading reading) {
        return PicturesApart.of(reading.read(), reading.findings);
    }

    /** What stands in a cell or a caption, in one line. */
    List<Span> line(Element cell) {
        return Part.joined(new HtmlReading(cell, notes, findings, limit, pictures, true).read());
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
        if (isLeftOut(name, element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var reference = notes.reference(element);
        if (reference.isPresent()) {
            blocks.add(new Span.Note(reference.get(), textFormat().format()));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.GONE.contains(name)) {
            limit.count(element.wholeText());
            blocks.change(ChangeKind.DELETED, element);
            return FilterResult.SKIP_ENTIRELY;
        }
        var state = HtmlForms.state(element)
                .or(() -> name.equals("math") ? Optional.of(formula(element)) : Optional.empty());
        if (state.isPresent()) {
            say(state.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        formats.push(new TextFormat(
                HtmlFormats.of(element, textFormat().format(), findings),
                HtmlFormats.alignment(element, textFormat().alignment()),
                HtmlFormats.font(element, textFormat().font())));
        var result = open(name, element);
        if (result == FilterResult.SKIP_ENTIRELY) {
            formats.pop();
        }
        return result;
    }

    private TextFormat textFormat() {
        return formats.element();
    }

    /** Whether nothing in an element is text of the page; words that a reader would have seen are reported. */
    private boolean isLeftOut(String name, Element element) {
        var marker = name.equals("span") && HtmlFormats.style(element).contains("mso-list:ignore");
        if (HtmlElements.UNSEEN.contains(name)
                || marker
                || notes.isNote(element) && element != root
                || element.hasClass("memo-foot")
                || element.hasClass("msocomanchor")
                || name.equals("sup") && element.hasClass("said")
                || element.hasClass("katex-html")) {
            return true;
        }
        var what = name.equals("svg")
                ? "A drawing that is written into the page itself was left out"
                : HtmlElements.LEFT_OUT.contains(name)
                        ? "What stands in an element of the page that a memo cannot have was left out"
                        : HtmlFormats.isComment(element)
                                ? "A comment was left out"
                                : HtmlFormats.isHidden(element)
                                        ? "Hidden text was left out"
                                        : HtmlFormats.isStruck(element)
                                                ? "Text that was struck through was left out"
                                                : "";
        var words = what.isEmpty() ? "" : Findings.excerpt(element.text().replace('\u00A0', ' '));
        if (!words.isEmpty()) {
            findings.dropped(what + ": “" + words + "”.");
        } else if (name.equals("svg")) {
            findings.dropped(what + ".");
        }
        return !what.isEmpty();
    }

    private String formula(Element element) {
        findings.note("A formula stands in one line of text.");
        return HtmlFormula.of(element);
    }

    /** Words that stand in no text of the page; a number beside them stays apart from them. */
    private void say(String words) {
        limit.count(words);
        if (!words.isEmpty()) {
            var apart = blocks.endsTerm() && Character.isLetterOrDigit(words.codePointAt(0));
            blocks.add(new Span.Words((apart ? " " : "") + words, textFormat().format()));
            blocks.keepApart();
        }
    }

    private FilterResult open(String name, Element element) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.heading(name.charAt(1) - '0');
            case "p" -> blocks.openParagraph(element);
            case "blockquote" -> blocks.openQuote();
            case "ul", "menu", "dir", "ol" -> blocks.openList(HtmlList.of(element), isInList(element));
            case "li" -> blocks.openItem(element);
            case "br" -> blocks.add(new Span.Break(textFormat().format()));
            case "rt" -> say("(");
            case "q" -> say("“");
            case "hr" -> blocks.rule();
            case "img" -> blocks.add(pictures.span(element, textFormat().format(), findings));
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
        if (!name.equals("li")) {
            HtmlForms.box(element).ifPresent(box -> say(box + " "));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult table(Element element) {
        if (inOneLine) {
            findings.dropped("A table within a table was brought in as text.");
        } else if (HtmlTable.isFrame(element)) {
            findings.note("A table that only arranges the page was brought in as the text that it holds.");
        } else {
            blocks.flush();
            HtmlTable.caption(element).ifPresent(caption -> {
                findings.note("The caption of a table stands in a paragraph before it.");
                blocks.paragraph(line(caption));
            });
            blocks.table(() -> new HtmlTable(this, limit, findings).read(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        blocks.flush();
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            formats.pop();
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.heading(0);
                case "blockquote" -> blocks.closeQuote();
                case "ul", "menu", "dir", "ol" -> blocks.closeList(isInList(element));
                case "li" -> blocks.closeItem();
                case "p" -> blocks.flush();
                case "rt" -> say(")");
                case "q" -> say("”");
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
        var spaced = SymbolFonts.spell(textFormat().font(), text, findings).replaceAll("[ \\t\\r\\n\\f]+", " ");
        var shown = spaced.startsWith(" ") && blocks.isAfterBlank() ? spaced.substring(1) : spaced;
        if (!shown.isEmpty()) {
            blocks.addWords(textFormat().alignment().spell(shown), textFormat().format());
        }
    }
}
