package io.sixpager.exchange.markdown;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.Span.Words;

/** One character, or one thing that stands among characters. */
record StyledCharacter(Span span, int character) {

    CharacterFormat format() {
        return span.format();
    }

    boolean isSpace() {
        return span instanceof Span.Break || span instanceof Words && isSpace(character);
    }

    boolean isBreak() {
        return span instanceof Span.Break;
    }

    /** What CommonMark takes for punctuation beside emphasis; the marks of other elements count too. */
    boolean isPunctuation() {
        return !(span instanceof Words) || format().code() || !isSpace() && !isWordPart();
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
