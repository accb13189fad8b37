package io.sixpager.document;

/**
 * Texts of which it is clear before they are read that they are set soon and in little memory. The engine takes longer
 * than in proportion where lines do not break, and a step of its own for each block and for what is no letter.
 */
public final class SmallText {

    private static final int MOST_CHARACTERS = 60_000;
    private static final int MOST_LINES = 1_500;
    private static final int MOST_MARKS = 3_000;
    private static final int MOST_UNUSUAL = 300;
    private static final int LONG_WORD = 100;
    private static final long MOST_SQUARES_OF_WORDS = 500_000;
    private static final long MOST_SQUARES_OF_CODE = 25_000_000;

    private SmallText() {}

    public static boolean is(String markdown) {
        return markdown.length() <= MOST_CHARACTERS
                && markdown.lines().count() <= MOST_LINES
                && markdown.chars().filter(SmallText::isMarkup).count() <= MOST_MARKS
                && markdown.chars().filter(SmallText::isUnusual).count() <= MOST_UNUSUAL
                && squaresOfWords(markdown) <= MOST_SQUARES_OF_WORDS
                && (!hasCode(markdown) || squaresOfLines(markdown) <= MOST_SQUARES_OF_CODE);
    }

    private static boolean isMarkup(int c) {
        return "*_`[]|<&>".indexOf(c) >= 0;
    }

    /** Marks that stand upon letters, blanks at which no line ends, and what is not seen. */
    private static boolean isUnusual(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    private static long squaresOfWords(String markdown) {
        long sum = 0;
        var begun = 0;
        for (var at = 0; at <= markdown.length(); at++) {
            if (at == markdown.length() || isBlank(markdown.charAt(at))) {
                sum += isLong(markdown, begun, at) ? square(at - begun) : 0;
                begun = at + 1;
            }
        }
        return sum;
    }

    private static boolean isLong(String markdown, int begun, int end) {
        return end - begun >= LONG_WORD && markdown.codePointCount(begun, end) >= LONG_WORD;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static long squaresOfLines(String markdown) {
        return markdown.lines().mapToLong(line -> square(line.length())).sum();
    }

    private static long square(long length) {
        return length * length;
    }

    /** Or might have: nobody has read it yet. */
    private static boolean hasCode(String markdown) {
        return markdown.contains("```")
                || markdown.contains("~~~")
                || markdown.contains("    ")
                || markdown.contains("\t");
    }
}
