package io.sixpager.exchange.model;

/** Digits above and below the line, which Markdown has not; ten to the sixth must not become 106. */
public enum VerticalAlignment {
    NOT(""),
    SUPERSCRIPT("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"),
    SUBSCRIPT("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ");

    private static final String PLAIN = "0123456789+-=()n";

    private final String letters;

    VerticalAlignment(String letters) {
        this.letters = letters;
    }

    /** The text as it is if Unicode has not all of its letters. */
    public String spell(String text) {
        var normal = text.replace('\u2212', '-');
        if (this == NOT || !normal.chars().allMatch(c -> c == ' ' || PLAIN.indexOf(c) >= 0)) {
            return text;
        }
        var spelled = new StringBuilder();
        normal.chars().forEach(c -> spelled.append(c == ' ' ? ' ' : letters.charAt(PLAIN.indexOf(c))));
        return spelled.toString();
    }
}
