package io.sixpager.document.manuscript;

import io.sixpager.document.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/** What headings say, whatever their numbering. */
public final class Headings {

    /** What may stand before the words, for whoever looks for a heading by its words. */
    private static final Pattern PREFIX = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]?|[A-Z][.)])\\s+");

    /** What can only be a number of the heading itself: "10 customers", "2026: a plan" and "1.5 Million" count something. */
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\d{1,2}(?:(?:\\.\\d{1,2})*[.):]\\s+|(?:\\.\\d{1,2})+\\s+(?=(\\p{Lu}\\p{Ll}*)(?!\\p{L})))");

    private static final Pattern APPENDIX = Pattern.compile("^appendi(?:x|ces)\\b.*", Pattern.DOTALL);

    private Headings() {}

    public static String plain(String heading) {
        var text = PREFIX.matcher(heading.strip()).replaceFirst("");
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[:.?!\\s]+$", "");
    }

    /** Whether it would be the first of the appendix. */
    public static boolean startsAppendix(Heading heading) {
        return APPENDIX.matcher(plain(PlainText.of(heading))).matches();
    }

    /** How many tokens at the start of a heading are its number, such as "2.1 ". */
    static int numberingLength(List<Token> tokens) {
        var text = tokens.stream().map(Token::text).collect(Collectors.joining());
        var numbering = NUMBERING.matcher(text);
        int length = numbering.lookingAt() && !isAmount(numbering.group(1)) ? numbering.end() : 0;
        int count = 0;
        while (count < tokens.size() && length > 0) {
            length -= tokens.get(count++).text().length();
        }
        return count;
    }

    private static boolean isAmount(@Nullable String next) {
        return next != null && Lexicon.isUnit(next);
    }
}
