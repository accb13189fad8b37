package io.sixpager.document.authorship;

import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the tokens of a paragraph or a cell into sentences; the white space after one belongs to none. */
final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "。", "！", "？");
    private static final Set<String> CLOSING = Set.of("\"", "'", "”", "’", ")", "]", "»");
    private static final Set<String> SHORTENED =
            Set.of("e.g", "i.e", "g", "e", "vs", "cf", "no", "mr", "ms", "mrs", "dr", "prof", "inc", "co", "approx");

    private Sentences() {}

    static List<List<Token>> of(List<Token> tokens) {
        var sentences = new ArrayList<List<Token>>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isSpace() && start == i) {
                start = i + 1;
            } else if (ENDS.contains(tokens.get(i).text()) && !isShortened(tokens, i)) {
                int end = endOf(tokens, i);
                if (end == tokens.size() || tokens.get(end).isSpace() && begins(tokens, end + 1)) {
                    sentences.add(tokens.subList(start, end));
                    start = end;
                    i = end - 1;
                }
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** Quotation marks, brackets and references to footnotes still belong to the sentence. */
    private static int endOf(List<Token> tokens, int mark) {
        int end = mark + 1;
        while (end < tokens.size()
                && (ENDS.contains(tokens.get(end).text())
                        || CLOSING.contains(tokens.get(end).text())
                        || tokens.get(end).kind() == Token.Kind.NOTE)) {
            end++;
        }
        return end;
    }

    private static boolean begins(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        return !Character.isLowerCase(tokens.get(at).text().codePointAt(0));
    }

    private static boolean isShortened(List<Token> tokens, int mark) {
        if (mark == 0 || !tokens.get(mark).text().equals(".")) {
            return false;
        }
        var before = tokens.get(mark - 1).text();
        return SHORTENED.contains(before.toLowerCase(Locale.ROOT))
                || before.length() == 1 && Character.isUpperCase(before.charAt(0));
    }
}
