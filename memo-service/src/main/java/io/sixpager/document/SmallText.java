package io.sixpager.document;

/**
 * Texts of which it is clear before they are read that they are set soon and in little memory. The engine takes longer
 * than in proportion for lines that do not break, and for what is no letter: these are counted.
 */
public final class SmallText {

    private static final int MOST_CHARACTERS = 60_000;
    private static final int MOST_LINES = 3_000;
    private static final int MOST_MARKS = 3_000;
    private static final int MOST_UNUSUAL = 300;

    /** A line of code is wrapped in a time that grows with the square of its length, one of a paragraph nearly so. */
    private static final long MOST_SQUARES = 200_000_000;

    private static final long MOST_SQUARES_OF_CODE = 25_000_000;

    private SmallText() {}

    public static boolean is(String markdown) {
        return markdown.length() <= MOST_CHARACTERS
                && markdown.chars().filter(c -> c == '\n').count() <= MOST_LINES
                && markdown.chars().filter(SmallText::isMarkup).count() <= MOST_MARKS
                && markdown.chars().filter(SmallText::isUnusual).count() <= MOST_UNUSUAL
                && squares(markdown) <= (hasCode(markdown) ? MOST_SQUARES_OF_CODE : MOST_SQUARES);
    }

    private static long squares(String markdown) {
        return markdown.lines()
                .mapToLong(line -> (long) line.length() * line.length())
                .sum();
    }

    /** Or might have: nobody has read it yet. */
    private static boolean hasCode(String markdown) {
        return markdown.contains("```")
                || markdown.contains("~~~")
                || markdown.contains("    ")
                || markdown.contains("\t");
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
}
