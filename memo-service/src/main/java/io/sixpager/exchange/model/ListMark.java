package io.sixpager.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before an item. Markdown knows bullets and the numbers 1, 2, 3; any other mark is kept as text, because
 * sentences may refer to it and a box may be a state.
 *
 * @param ordered whether the list is one that Markdown numbers
 * @param text what has to be kept before the item's words
 */
public record ListMark(boolean ordered, int number, String text) {

    public static final ListMark BULLET = new ListMark(false, 0, "");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]");
    private static final Pattern MEANS_NOTHING = Pattern.compile("[•·●○◦▪▫■◼◾∙⁃‣►▶➢➤➔→❖◆◇§oO*+\\-–—\\uF0B7]?");

    /** @param label a number as it is shown, such as “3.” or “(a)” */
    public static ListMark numbered(String label) {
        var shown = stripped(label);
        var number = NUMBER.matcher(shown);
        return number.matches()
                ? new ListMark(true, Integer.parseInt(number.group(1)), "")
                : new ListMark(false, 0, shown);
    }

    /** @param sign a bullet as it is shown, such as “•” or “☐” */
    public static ListMark bullet(String sign) {
        var shown = stripped(sign);
        return MEANS_NOTHING.matcher(shown).matches() ? BULLET : new ListMark(false, 0, shown);
    }

    private static String stripped(String label) {
        return label.replace('\u00A0', ' ').strip();
    }

    /** The same where no list can number it, as in a heading. */
    public ListMark asText() {
        return ordered ? new ListMark(false, 0, number + ".") : this;
    }

    public List<Span> before(List<Span> words) {
        if (text.isEmpty()) {
            return words;
        }
        var marked = new ArrayList<Span>(words.size() + 1);
        marked.add(new Span.Words(text + " ", CharacterFormat.PLAIN));
        marked.addAll(words);
        return marked;
    }
}
