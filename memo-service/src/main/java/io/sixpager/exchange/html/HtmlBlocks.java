package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.Container.Quote;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Content;
import io.sixpager.exchange.model.Part.Nothing;
import io.sixpager.exchange.model.Part.Prose;
import io.sixpager.exchange.model.Part.Rule;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.exchange.word.WordNumbers;
import io.sixpager.exchange.word.WordPlaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a page while its elements open and close. */
final class HtmlBlocks {

    private static final Pattern WORD_LIST = Pattern.compile("mso-list\\s*:\\s*l\\d+\\s+level(\\d)\\s+lfo(\\d{1,6})");
    private static final Pattern WORD_ORDERED =
            Pattern.compile("^\\s*\\(?([0-9]{1,6}|[a-zA-Z]{1,4})[.)].*", Pattern.DOTALL);

    private static final class OpenList {
        private final Listing list;
        private int items;

        private OpenList(Listing list) {
            this.list = list;
        }
    }

    private final UploadLimit limit;
    private final Findings findings;
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Container> within = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final WordPlaces wordLists = new WordPlaces();
    private @Nullable List<Container> wordItem;
    private List<Span> spans = new ArrayList<>();
    private int serial = 1_000_000;
    private int level;

    HtmlBlocks(UploadLimit limit, Findings findings) {
        this.limit = limit;
        this.findings = findings;
    }

    List<Part> parts() {
        flush();
        return parts;
    }

    void add(Span span) {
        spans.add(span);
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
        if (!SpanText.isBlank(spans)) {
            add(new Prose(level, level > 0 ? SpanText.ofHeading(spans) : spans));
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

    void table(Part.Table table) {
        flush();
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
        parts.add(new Part(List.copyOf(wordItem == null ? within : wordItem), content));
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
    void openList(boolean ordered, int start, boolean directlyInList) {
        flush();
        var outer = lists.peek();
        if (directlyInList && outer != null && outer.items > 0) {
            within.add(new Item(outer.list, outer.items));
        }
        lists.push(new OpenList(new Listing(++serial, ordered, start, true)));
    }

    void closeList(boolean directlyInList) {
        flush();
        lists.pop();
        var outer = lists.peek();
        if (directlyInList && outer != null && outer.items > 0) {
            within.removeLast();
        }
    }

    void openItem() {
        flush();
        if (lists.isEmpty()) {
            lists.push(new OpenList(new Listing(++serial, false, 1, true)));
        }
        var innermost = lists.element();
        within.add(new Item(innermost.list, ++innermost.items));
    }

    void closeItem() {
        flush();
        if (parts.isEmpty() || !startsWith(parts.getLast().within(), within)) {
            add(new Nothing());
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
            var mark = paragraph.selectFirst("span[style*=mso-list]");
            var number = WORD_ORDERED.matcher(mark == null ? "" : mark.text());
            var ordered = number.matches();
            var start = ordered && number.group(1).matches("\\d+") ? Integer.parseInt(number.group(1)) : 1;
            wordItem = wordLists.item(
                    Integer.parseInt(list.group(2)),
                    Integer.parseInt(list.group(1)) - 1,
                    new WordNumbers.Level(ordered ? "decimal" : "bullet", start, 1),
                    null);
        } else if (paragraph.className().matches("Mso(?:Intense)?Quote") && within.isEmpty()) {
            wordItem = wordLists.quote();
        }
    }
}
