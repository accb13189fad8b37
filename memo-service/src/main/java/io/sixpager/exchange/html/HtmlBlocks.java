package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Quote;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ListMark;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Content;
import io.sixpager.exchange.model.Part.Nothing;
import io.sixpager.exchange.model.Part.Prose;
import io.sixpager.exchange.model.Part.Rule;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.exchange.word.WordPlaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a page while its elements open and close. */
final class HtmlBlocks {

    private static final Pattern WORD_LIST = Pattern.compile("mso-list\\s*:\\s*l\\d+\\s+level(\\d)\\s+lfo(\\d{1,6})");
    private final UploadLimit limit;
    private final Findings findings;
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Container> within = new ArrayList<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final WordPlaces wordLists = new WordPlaces();
    private @Nullable List<Container> wordItem;
    private List<Span> spans = new ArrayList<>();
    private int serial = 1_000_000;
    private int level;
    private String mark = "";
    private boolean apart;
    private final boolean placed;
    private int paragraphs;
    private int tables;

    /** @param placed whether what is noticed is noticed in a paragraph of this, and not of something around it */
    HtmlBlocks(UploadLimit limit, Findings findings, boolean placed) {
        this.limit = limit;
        this.findings = findings;
        this.placed = placed;
        enter();
    }

    private void enter() {
        if (placed) {
            findings.enter("paragraph " + (paragraphs + 1));
        }
    }

    private void leave(String words) {
        if (placed) {
            findings.leave(words);
        }
    }

    List<Part> parts() {
        flush();
        leave("");
        return parts;
    }

    void add(Span span) {
        apart = false;
        spans.add(span);
    }

    void addWords(String text, CharacterFormat format) {
        var clear = apart && endsTerm() && Character.isLetterOrDigit(text.codePointAt(0)) ? " " + text : text;
        add(new Span.Words(clear, format));
    }

    /** What comes next must not become one number with what was added last. */
    void keepApart() {
        apart = true;
    }

    boolean endsTerm() {
        return !spans.isEmpty()
                && spans.getLast() instanceof Span.Words words
                && !words.text().isEmpty()
                && Character.isLetterOrDigit(
                        words.text().codePointBefore(words.text().length()));
    }

    /** Whether a blank here would start a line or follow another blank. */
    boolean isAfterBlank() {
        return spans.isEmpty()
                || spans.getLast() instanceof Span.Break
                || spans.getLast() instanceof Span.Words words && words.text().endsWith(" ");
    }

    /** A change that the page marks as one, told with the paragraph that it is in. */
    void change(ChangeKind kind, Element element) {
        var date = element.attr("datetime");
        changes.add(new TrackedChange(kind, null, date.isBlank() ? null : date, Findings.excerpt(element.text()), ""));
    }

    void flush() {
        if (!changes.isEmpty()) {
            var passage = Findings.excerpt(SpanText.of(spans));
            changes.forEach(change -> findings.change(
                    new TrackedChange(change.kind(), change.author(), change.date(), change.text(), passage)));
            changes.clear();
        }
        apart = false;
        if (!SpanText.isBlank(spans)) {
            paragraphs++;
            leave(SpanText.of(spans));
            add(new Prose(level, level > 0 ? SpanText.ofHeading(spans) : spans));
            enter();
        }
        spans = new ArrayList<>();
        wordItem = null;
    }

    void heading(int newLevel) {
        flush();
        level = newLevel;
    }

    void code(String text) {
        flush();
        add(new Code(text.startsWith("\n") ? text.substring(1) : text));
    }

    void rule() {
        flush();
        add(new Rule());
    }

    void table(Supplier<Part.Table> reading) {
        flush();
        leave("");
        findings.enter("table " + ++tables);
        var table = reading.get();
        findings.leave("");
        enter();
        add(table);
    }

    void paragraph(List<Span> words) {
        flush();
        spans = words;
        flush();
    }

    private void add(Content content) {
        limit.countBlock();
        if (wordItem == null && content instanceof Prose) {
            wordLists.close();
        }
        var place = List.copyOf(wordItem == null ? within : wordItem);
        if (content instanceof Prose prose) {
            parts.add(new Part(place, new Prose(prose.level(), marked(prose.spans()))));
        } else {
            if (!mark.isEmpty()) {
                parts.add(new Part(place, new Prose(0, marked(List.of()))));
            }
            parts.add(new Part(place, content));
        }
    }

    /** The mark of an item stands before its first words. */
    private List<Span> marked(List<Span> words) {
        var before = new ListMark(false, 0, mark).before(words);
        mark = "";
        return before;
    }

    void openQuote() {
        flush();
        within.add(new Quote(++serial));
    }

    void closeQuote() {
        flush();
        within.removeLast();
    }

    /** A list that stands in a list, but in no item of it, belongs to the last item. */
    void openList(HtmlList list, boolean directlyInList) {
        flush();
        var outer = lists.peek();
        if (directlyInList && outer != null && outer.items() > 0) {
            within.add(new Item(outer.listing(), outer.items()));
        }
        lists.push(list);
    }

    void closeList(boolean directlyInList) {
        flush();
        lists.pop();
        var outer = lists.peek();
        if (directlyInList && outer != null && outer.items() > 0) {
            within.removeLast();
        }
    }

    void openItem(Element item) {
        flush();
        if (lists.isEmpty()) {
            lists.push(HtmlList.of(item));
        }
        var innermost = lists.element();
        var own = innermost.enter(item, ++serial);
        mark = HtmlForms.box(item).orElse(own.text());
        within.add(new Item(innermost.listing(), innermost.items()));
    }

    void closeItem() {
        flush();
        if (parts.isEmpty() || !startsWith(parts.getLast().within(), within)) {
            add(mark.isEmpty() ? new Nothing() : new Prose(0, List.of()));
        }
        within.removeLast();
    }

    private static boolean startsWith(List<Container> longer, List<Container> start) {
        return longer.size() >= start.size() && longer.subList(0, start.size()).equals(start);
    }

    /** Word writes lists as paragraphs with a mark in front. */
    void openParagraph(Element paragraph) {
        flush();
        var list = WORD_LIST.matcher(HtmlFormats.style(paragraph));
        if (list.find() && within.isEmpty()) {
            var shown = paragraph.selectFirst("span[style*=mso-list]");
            var label = shown == null ? ListMark.BULLET : HtmlMarks.ofWord(shown, findings);
            wordItem = wordLists.item(Integer.parseInt(list.group(2)), Integer.parseInt(list.group(1)) - 1, label, 1);
            mark = label.text();
        } else if (paragraph.className().matches("Mso(?:Intense)?Quote") && within.isEmpty()) {
            wordItem = wordLists.quote();
        }
    }
}
