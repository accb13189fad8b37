package io.sixpager.exchange.markdown;

import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Spans in single characters. */
final class StyledCharacters {

    private StyledCharacters() {}

    static List<StyledCharacter> of(List<Span> spans) {
        var characters = new ArrayList<StyledCharacter>();
        for (var span : spans) {
            if (span instanceof Words words) {
                words.text().codePoints().map(StyledCharacters::printable).forEach(c -> add(characters, words, c));
            } else {
                characters.add(new StyledCharacter(span, 0));
            }
        }
        return trimmed(characters);
    }

    private static void add(List<StyledCharacter> characters, Words words, int c) {
        characters.add(new StyledCharacter(new Words(Character.toString(c), words.format()), c));
    }

    /** A line break or a control character in running text is a space. */
    private static int printable(int c) {
        return c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c;
    }

    /** A paragraph neither starts nor ends with blanks, and neither does one of its lines. */
    private static List<StyledCharacter> trimmed(List<StyledCharacter> characters) {
        var kept = new ArrayList<StyledCharacter>();
        for (var character : characters) {
            if (character.isBreak()) {
                trimEnd(kept, last -> isBlank(last) && !last.isBreak());
            }
            var lineStarts =
                    kept.isEmpty() || !character.isBreak() && kept.getLast().isBreak();
            if (!lineStarts || !isBlank(character)) {
                kept.add(character);
            }
        }
        trimEnd(kept, StyledCharacters::isBlank);
        return kept;
    }

    private static void trimEnd(List<StyledCharacter> characters, Predicate<StyledCharacter> blank) {
        while (!characters.isEmpty() && blank.test(characters.getLast())) {
            characters.removeLast();
        }
    }

    private static boolean isBlank(StyledCharacter character) {
        return character.isBreak()
                || character.span() instanceof Words
                        && character.character() <= ' '
                        && !character.format().code();
    }

    /** Whether a mark of emphasis between the edge and what is outside of it would not be read as one. */
    static boolean unfit(List<StyledCharacter> characters, int edge, int outside) {
        var character = characters.get(edge);
        if (character.isSpace()) {
            return true;
        }
        var neighbour = outside < 0 || outside >= characters.size() ? null : characters.get(outside);
        return character.isPunctuation() && neighbour != null && !neighbour.isSpace() && !neighbour.isPunctuation();
    }
}
