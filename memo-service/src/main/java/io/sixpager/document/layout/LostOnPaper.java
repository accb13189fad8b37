package io.sixpager.document.layout;

import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What of a text does not come out on paper as it was written, each in a sentence. */
public final class LostOnPaper {

    private static final int LISTED = 30;
    private static final int EXCERPT = 40;

    private LostOnPaper() {}

    /** @param page the text, prepared to be laid out */
    public static List<String> in(Manuscript manuscript, Document page) {
        var sentences = new ArrayList<String>();
        var missing = manuscript.blocks().stream()
                .flatMapToInt(block -> block.text().codePoints())
                .filter(Typefaces::isReplaced)
                .distinct()
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            var listed = missing.stream().limit(LISTED).map(LostOnPaper::named).collect(Collectors.joining(", "));
            var more = missing.size() > LISTED ? " and %,d more".formatted(missing.size() - LISTED) : "";
            sentences.add("No typeface of the printed memo has " + listed + more + ".");
        }
        var tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            var table = (Element) tables.item(i);
            if (table.hasAttribute(TableFit.FITTING)) {
                sentences.add(tooWide(table));
            }
        }
        return List.copyOf(sentences);
    }

    private static String named(int c) {
        return "“%s” (U+%04X)".formatted(Character.toString(c), c);
    }

    private static String tooWide(Element table) {
        var row = (Element) table.getElementsByTagName("tr").item(0);
        var words = row.getChildNodes();
        var start = new StringBuilder();
        for (int i = 0; i < words.getLength(); i++) {
            start.append(words.item(i).getTextContent()).append(' ');
        }
        return "The table that begins with “%s” has %d columns, of which %s fit on the width of the page."
                .formatted(
                        Excerpt.of(start.toString().strip(), EXCERPT),
                        words.getLength(),
                        table.getAttribute(TableFit.FITTING));
    }
}
