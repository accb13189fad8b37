package io.sixpager.document.text;

import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts text into words, punctuation marks and white space, without losing a character. */
public final class Tokens {

    private Tokens() {}

    public static List<Token> of(String text, @Nullable Style style, String keySuffix) {
        var tokens = new ArrayList<Token>();
        for (int start = 0; start < text.length(); ) {
            var kind = kindAt(text, start);
            int end = switch (kind) {
                case WORD -> endOfWord(text, start);
                case SPACE -> endOfSpace(text, start);
                default -> text.offsetByCodePoints(start, 1);
            };
            var piece = text.substring(start, end);
            tokens.add(new Token(kind, piece, kind == Kind.SPACE ? " " : piece + keySuffix, style));
            start = end;
        }
        return tokens;
    }

    /** White space in code is text: a changed indentation is a change. */
    public static List<Token> ofCode(String text) {
        return of(text, null, "").stream()
                .map(token -> token.isSpace() ? new Token(Kind.SPACE, token.text(), token.text(), null) : token)
                .toList();
    }

    /** On one line. */
    public static String text(Iterable<Token> tokens) {
        var text = new StringBuilder();
        tokens.forEach(token -> text.append(token.isSpace() ? " " : token.text()));
        return text.toString();
    }

    /** Words as a reader counts them: "non-public" is one, each Chinese character is one. */
    public static int countWords(Iterable<Token> tokens) {
        int words = 0;
        var within = false;
        for (var token : tokens) {
            if (token.isWord()
                    && (!within || Character.isIdeographic(token.text().codePointAt(0)))) {
                words++;
            }
            within = token.isWord() || within && token.kind() == Kind.MARK && !isDash(token.text());
        }
        return words;
    }

    private static boolean isDash(String text) {
        return text.equals("—") || text.equals("–");
    }

    private static Kind kindAt(String text, int at) {
        int c = text.codePointAt(at);
        if (isSpace(c)) {
            return Kind.SPACE;
        }
        return isWordPart(c) || startsSignedNumber(text, at) ? Kind.WORD : Kind.MARK;
    }

    private static boolean startsSignedNumber(String text, int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '+' || text.charAt(at) == '\u2212')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(');
    }

    private static int endOfWord(String text, int start) {
        int at = text.offsetByCodePoints(start, 1);
        if (Character.isIdeographic(text.codePointAt(start))) {
            return at;
        }
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!(isWordPart(c) && !Character.isIdeographic(c)) && !joins(text, at)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** An apostrophe between letters and a separator between digits belong to the word. */
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static int endOfSpace(String text, int start) {
        int at = start;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
