package io.sixpager.document;

import io.sixpager.document.Wording.Word;
import java.util.HashMap;
import java.util.List;

/** A typo is a handful of slips that cannot change what is meant; whatever may carry meaning is never one. */
final class TypoRule {

    private static final int MAX_WORDS = 6;
    private static final int MAX_DISTANCE = 2;
    private static final int MAX_FUNCTION_WORDS = 2;

    private TypoRule() {}

    static boolean holds(Wording before, Wording after) {
        if (wordsApart(before, after) > 2 * MAX_WORDS) {
            return false;
        }
        var differences = Difference.between(before.keys(), after.keys());
        int touched = 0;
        for (var difference : differences) {
            var removed = before.words().subList(difference.start(), difference.end());
            var inserted = after.words().subList(difference.otherStart(), difference.otherEnd());
            touched += Math.max(removed.size(), inserted.size());
            if (touched > MAX_WORDS || !isSlip(removed, inserted)) {
                return false;
            }
        }
        return true;
    }

    /** A lower bound of the words touched: comparing two quite different texts word by word would take long. */
    private static int wordsApart(Wording before, Wording after) {
        var counts = new HashMap<String, Integer>();
        before.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        after.keys().forEach(key -> counts.merge(key, -1, Integer::sum));
        return counts.values().stream().mapToInt(Math::abs).sum();
    }

    private static boolean isSlip(List<Word> removed, List<Word> inserted) {
        if (removed.size() != inserted.size()) {
            var extra = removed.isEmpty() ? inserted : removed;
            return (removed.isEmpty() || inserted.isEmpty())
                    && extra.size() <= MAX_FUNCTION_WORDS
                    && extra.stream().allMatch(word -> Meaning.isSmall(word.token()));
        }
        for (int i = 0; i < removed.size(); i++) {
            if (!isSlip(removed.get(i), inserted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(Word removed, Word inserted) {
        if (Meaning.isSmall(removed.token()) && Meaning.isSmall(inserted.token())) {
            return true;
        }
        return removed.token().isWord()
                && inserted.token().isWord()
                && !Meaning.isProtected(removed)
                && !Meaning.isProtected(inserted)
                && isMisspelling(removed.token().text(), inserted.token().text());
    }

    private static boolean isMisspelling(String one, String other) {
        int distance = EditDistance.between(one, other);
        int allowed = Math.min(one.length(), other.length()) <= 4 ? 1 : MAX_DISTANCE;
        return distance <= allowed && (one.charAt(0) == other.charAt(0) || EditDistance.isTransposition(one, other));
    }
}
