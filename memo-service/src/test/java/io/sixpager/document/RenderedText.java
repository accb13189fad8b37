package io.sixpager.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a rendered page with their addresses, as docs/explanation/addresses.md says how they are found. */
public final class RenderedText {

    static final String AFTER = "data-block";
    static final String BEFORE = "data-before";

    /** A place between two letters of a page. */
    record Point(TextNode node, int offset) {}

    /** A part of a page's text that is a part of a block, too. */
    record Segment(TextNode node, String block, int start) {

        String words() {
            return node.getWholeText();
        }

        int end() {
            return start + words().length();
        }
    }

    private static final Pattern ADDRESS = Pattern.compile(" data-(?:block|before)=\"[^\"]*\"");
    private static final Pattern SPAN = Pattern.compile("<(/?)span([^>]*)>");

    private final String attribute;
    private final String hidden;
    private final List<Segment> segments = new ArrayList<>();
    private String block = "";
    private int offset;

    private RenderedText(String attribute) {
        this.attribute = attribute;
        hidden = attribute.equals(AFTER) ? "del" : "ins";
    }

    static RenderedText of(String html, String attribute) {
        var text = new RenderedText(attribute);
        text.read(Jsoup.parseBodyFragment(html).body(), false);
        return text;
    }

    /** The page as it would be without addresses. */
    public static String withoutAddresses(String html) {
        var bare = new ArrayDeque<Boolean>();
        return SPAN.matcher(ADDRESS.matcher(html).replaceAll("")).replaceAll(found -> {
            if (found.group(1).isEmpty()) {
                bare.push(found.group(2).isEmpty());
                return bare.element() ? "" : Matcher.quoteReplacement(found.group());
            }
            return bare.pop() ? "" : found.group();
        });
    }

    private void read(Node node, boolean within) {
        if (node instanceof TextNode text && !block.isEmpty()) {
            segments.add(new Segment(text, block, offset));
            offset += text.getWholeText().length();
        }
        if (!(node instanceof Element element)
                || element.hasAttr(AFTER) && element.attr(AFTER).isEmpty()
                || element.normalName().equals(hidden)) {
            return;
        }
        var begins = element.hasAttr(AFTER) || element.hasAttr(BEFORE);
        if (begins && (!within || element.hasAttr(attribute))) {
            var address = element.attr(attribute).split(":");
            block = address[0];
            offset = address.length == 2 ? Integer.parseInt(address[1]) : 0;
        }
        element.childNodes().forEach(child -> read(child, within || begins));
        if (begins && !within) {
            block = "";
        }
    }

    static String words(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    List<Segment> segments() {
        return segments;
    }

    /** The text of each block that has any. */
    Map<String, String> blocks() {
        SequencedMap<String, TreeMap<Integer, String>> parts = new LinkedHashMap<>();
        for (var segment : segments) {
            parts.computeIfAbsent(segment.block(), _ -> new TreeMap<>())
                    .merge(segment.start(), segment.words(), String::concat);
        }
        var blocks = new HashMap<String, String>();
        parts.forEach((id, texts) -> {
            var whole = new StringBuilder();
            texts.forEach((start, words) -> {
                if (start != whole.length()) {
                    throw new AssertionError("Block %s has a gap at %d: %s".formatted(id, start, texts));
                }
                whole.append(words);
            });
            blocks.put(id, whole.toString());
        });
        blocks.values().removeIf(String::isEmpty);
        return blocks;
    }

    /** Where the letter before which an offset lies stands in the page. */
    Point find(String block, int at) {
        return segments.stream()
                .filter(segment -> segment.block().equals(block) && segment.start() <= at && at < segment.end())
                .map(segment -> new Point(segment.node(), at - segment.start()))
                .findFirst()
                .orElseThrow();
    }

    /** The address of a letter of the page. */
    String address(Point point) {
        return segments.stream()
                .filter(segment -> segment.node() == point.node())
                .map(segment -> segment.block() + ":" + (segment.start() + point.offset()))
                .findFirst()
                .orElseThrow();
    }
}
