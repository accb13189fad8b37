package io.sixpager.document;

/** A size of paper, in points. All sides have a margin of an inch. */
public enum PaperSize {
    LETTER("letter", 612, 792, 12240, 15840),
    A4("a4", 595.28, 841.89, 11906, 16838);

    private static final double MARGINS = 144;
    private static final double LINE = 14;
    private static final int TWENTIETHS = 20;

    /** As layout versions and settings say it. */
    private final String word;

    private final double width;
    private final double height;
    private final int wordWidth;
    private final int wordHeight;

    PaperSize(String word, double width, double height, int wordWidth, int wordHeight) {
        this.word = word;
        this.width = width;
        this.height = height;
        this.wordWidth = wordWidth;
        this.wordHeight = wordHeight;
    }

    public String word() {
        return word;
    }

    /** As a style sheet says it. */
    public String style() {
        return "@page { size: " + width + "pt " + height + "pt; }\n";
    }

    public double textWidth() {
        return width - MARGINS;
    }

    public double textHeight() {
        return height - MARGINS;
    }

    /** Lines of the body that fit on a page. */
    public int lines() {
        return (int) (textHeight() / LINE);
    }

    /** Width in twentieths of a point, as Word has it. */
    public int wordWidth() {
        return wordWidth;
    }

    public int wordHeight() {
        return wordHeight;
    }

    public int wordTextWidth() {
        return wordWidth - (int) MARGINS * TWENTIETHS;
    }
}
