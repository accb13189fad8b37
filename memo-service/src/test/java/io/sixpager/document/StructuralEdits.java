package io.sixpager.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Edits that leave every word and change how the words are built, and what a page's structure is to a reader. */
final class StructuralEdits {

    private StructuralEdits() {}

    static CanonicalText of(CanonicalText text, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(Arrays.asList(text.markdown().split("\n")));
        for (int i = random.nextInt(3); i >= 0; i--) {
            edit(lines, random);
        }
        return RedlineExamples.acceptable(String.join("\n", lines), text.markdown());
    }

    private static void edit(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.set(at, "  ".repeat(1 + random.nextInt(2)) + line);
            case 1 -> lines.set(at, line.replaceFirst("^ {1,4}", ""));
            case 2 -> lines.set(at, line.startsWith("#") ? "#" + line : "## " + line);
            case 3 -> lines.set(at, line.startsWith("##") ? line.substring(1) : "> " + line);
            case 4 -> lines.set(at, line.replaceFirst("^( *)[-*] ", "$1" + (1 + random.nextInt(5)) + ". "));
            case 5 -> lines.set(at, line.replaceFirst("^( *)(?:[-*]|\\d+\\.) ", "$1+ "));
            case 6 -> lines.add(at, "");
            case 7 -> {
                if (line.isEmpty() && lines.size() > 1) {
                    lines.remove(at);
                }
            }
            case 8 -> lines.set(at, line.isEmpty() ? line : "- " + line);
            default -> lines.set(at, line.replaceFirst(" \\| (.*)$", " $1 |"));
        }
    }

    /** A page without its type, its wraps and its spacing: what is left is its words and what they are parts of. */
    static String built(CanonicalText text) {
        var body = Jsoup.parseBodyFragment(Page.html(text)).body();
        body.select("em, strong, br, :not(pre) > code").forEach(Element::unwrap);
        body.select("br").remove();
        body.select("li p").forEach(paragraph -> paragraph.tagName("span"));
        for (var element : body.getAllElements()) {
            for (var attribute : element.attributes().asList()) {
                if (!List.of("start", "value", "href", "src").contains(attribute.getKey())) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        body.select(":not(pre, pre *)").stream()
                .flatMap(element -> element.textNodes().stream())
                .forEach(StructuralEdits::withoutWhiteSpace);
        return html(body);
    }

    private static void withoutWhiteSpace(TextNode words) {
        words.text(words.getWholeText().replaceAll("\\s+", ""));
    }

    private static String html(Element body) {
        var document = body.ownerDocument();
        if (document != null) {
            document.outputSettings().prettyPrint(false);
        }
        return body.html();
    }
}
