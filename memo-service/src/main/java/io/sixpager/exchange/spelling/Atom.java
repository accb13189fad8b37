package io.sixpager.exchange.spelling;

import io.sixpager.exchange.sheet.Look;
import io.sixpager.exchange.sheet.Span;
import io.sixpager.exchange.sheet.Span.Words;

/** One character, or one thing that stands among characters. */
record Atom(Span span, int character) {

    Look look() {
        return span.look();
    }

    boolean isSpace() {
        return span instanceof Span.Break || span instanceof Words && isSpace(character);
    }

    boolean isBreak() {
        return span instanceof Span.Break;
    }

    /** What CommonMark takes for punctuation beside emphasis; the marks of other elements count too. */
    boolean isPunctuation() {
        return !(span instanceof Words) || look().code() || !isSpace() && !isWordPart();
    }

    private boolean isWordPart() {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.FORMAT,
                            Character.CONTROL,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
