package io.sixpager.exchange.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Digits above and below the line, which Markdown has not; ten to the sixth must not become 106. */
public enum VerticalAlignment {
    NOT("", ""),
    SUPERSCRIPT("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", "^"),
    SUBSCRIPT("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ", "_");

    private static final String PLAIN = "0123456789+-=()n";

    /** As in 4th, Mme, 1er and 3ª: letters that look the same to a reader on the line. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}.,;*†‡§®™©\\s]*");

    /** A power that is one letter or begins with one. */
    private static final Pattern VARIABLE = Pattern.compile("[b-dg-lp-z]");

    private final String letters;
    private final String sign;

    VerticalAlignment(String letters, String sign) {
        this.letters = letters;
        this.sign = sign;
    }

    /** The text in letters of Unicode that stand above or below the line, if it has all of them. */
    public Optional<String> spelled(String text) {
        var normal = text.replace('\u2212', '-');
        if (this == NOT || text.isBlank() || !normal.chars().allMatch(c -> c == ' ' || PLAIN.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var spelled = new StringBuilder();
        normal.chars().forEach(c -> spelled.append(c == ' ' ? ' ' : letters.charAt(PLAIN.indexOf(c))));
        return Optional.of(spelled.toString());
    }

    /** What Unicode cannot raise or lower, and would change a number on the line, has a sign before it. */
    public String spell(String text) {
        return spelled(text).orElseGet(() -> this == NOT || text.isBlank() || isHarmless(text) ? text : marked(text));
    }

    private boolean isHarmless(String text) {
        return text.strip().startsWith("[")
                || LETTERS.matcher(text).matches()
                        && !(this == SUPERSCRIPT
                                && VARIABLE.matcher(text.strip()).matches());
    }

    private String marked(String text) {
        var words = text.strip();
        int from = text.indexOf(words);
        var shown = words.matches("[\\p{L}\\p{N}.,]+") ? words : "(" + words + ")";
        return text.substring(0, from) + sign + shown + text.substring(from + words.length());
    }
}
