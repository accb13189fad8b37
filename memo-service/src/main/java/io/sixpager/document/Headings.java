package io.sixpager.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What headings say, whatever their numbering. */
final class Headings {

    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]?|[A-Z][.)])\\s+");
    private static final Pattern APPENDIX = Pattern.compile("^appendi(?:x|ces)\\b.*", Pattern.DOTALL);

    private Headings() {}

    static String plain(String heading) {
        var text = NUMBERING.matcher(heading.strip()).replaceFirst("");
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[:.?!\\s]+$", "");
    }

    static boolean startsAppendix(String heading) {
        return APPENDIX.matcher(plain(heading)).matches();
    }

    /** How many tokens at the start of a heading are its number, such as "2.1 ". */
    static int numberingLength(List<Token> tokens) {
        var text = tokens.stream().map(Token::text).collect(Collectors.joining());
        var numbering = NUMBERING.matcher(text);
        int length = numbering.lookingAt() ? numbering.end() : 0;
        int count = 0;
        while (count < tokens.size() && length > 0) {
            length -= tokens.get(count++).text().length();
        }
        return count;
    }
}
