package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import java.util.Objects;

/** What a reader passes over: if there are words in it, the report says which. */
final class WordSkipped {

    private WordSkipped() {}

    /** An element that no reader knows. */
    static void report(Xml xml, String name, Findings findings) {
        var words = words(xml, name);
        if (!words.isEmpty()) {
            findings.dropped(
                    "Words in an unknown element of the file were left out: “" + Findings.excerpt(words) + "”.");
        }
    }

    /** All words within the element at hand, whatever they stand in. */
    static String words(Xml xml, String name) {
        var text = new StringBuilder();
        collect(xml, name, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(Xml xml, String name, StringBuilder text) {
        switch (name.substring(name.indexOf(':') + 1)) {
            case "t", "delText", "v" -> text.append(xml.text());
            case "tab", "br", "cr", "ptab" -> text.append(' ');
            case "textpath" -> text.append(' ').append(Objects.requireNonNullElse(xml.attribute("string"), ""));
            case "Fallback" -> {}
            default -> {
                xml.children(inner -> collect(xml, inner, text));
                if (name.endsWith(":p") || name.endsWith(":pt") || name.endsWith(":tc")) {
                    text.append(' ');
                }
            }
        }
    }
}
