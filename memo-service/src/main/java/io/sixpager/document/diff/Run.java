package io.sixpager.document.diff;

import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.function.Function;

/** A stretch of tokens that both texts have, or that one has where the other has different ones or none. */
public record Run(List<Token> removed, List<Token> inserted, boolean kept) {

    public static Run kept(List<Token> before, List<Token> after) {
        return new Run(before, after, true);
    }

    public static Run changed(List<Token> removed, List<Token> inserted) {
        return new Run(removed, inserted, false);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /** What the runs are made of on one side. */
    public static List<Token> joined(List<Run> runs, Function<Run, List<Token>> side) {
        return runs.stream().flatMap(run -> side.apply(run).stream()).toList();
    }

    int wordsRemoved() {
        return kept ? 0 : words(removed);
    }

    int wordsInserted() {
        return kept ? 0 : words(inserted);
    }

    /** Where only the address behind a link changed, that is one word, however long the link. */
    private int words(List<Token> side) {
        int words = Tokens.countWords(side);
        return words > 1 && relinked() ? 1 : words;
    }

    private boolean relinked() {
        if (removed.size() != inserted.size()) {
            return false;
        }
        for (int i = 0; i < removed.size(); i++) {
            if (!removed.get(i).text().equals(inserted.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
