package io.sixpager.exchange.html;

import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ListMark;
import io.sixpager.exchange.model.NumberFormat;
import io.sixpager.exchange.model.SymbolFonts;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands before the items of a page's lists. */
final class HtmlMarks {

    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");
    private static final Pattern LABEL = Pattern.compile(".*\\d.*|.*[.)].*|[^\\s]{2,}.*", Pattern.DOTALL);

    private HtmlMarks() {}

    /** Word writes the mark of an item as text before it. */
    static ListMark ofWord(Element mark, Findings findings) {
        var shown = SymbolFonts.spell(HtmlFormats.symbolFont(mark), mark.text(), findings)
                .replace('\u00A0', ' ')
                .strip();
        return LABEL.matcher(shown).matches() ? ListMark.numbered(shown) : ListMark.bullet(shown);
    }

    /** The format of a numbered list, or of one item, by the name that Word has for it. */
    static String format(Element element, String otherwise) {
        var style = STYLE.matcher(HtmlFormats.style(element));
        var name = style.find() ? style.group(1) : element.attr("type").strip();
        return switch (name) {
            case "a", "lower-alpha", "lower-latin" -> "lowerLetter";
            case "A", "upper-alpha", "upper-latin" -> "upperLetter";
            case "i", "lower-roman" -> "lowerRoman";
            case "I", "upper-roman" -> "upperRoman";
            case "decimal-leading-zero" -> "decimalZero";
            case "none" -> "none";
            case "1", "decimal" -> "decimal";
            default -> otherwise;
        };
    }

    static ListMark numbered(String format, int number) {
        return format.equals("none") ? ListMark.BULLET : ListMark.numbered(NumberFormat.spell(format, number) + ".");
    }
}
