package io.sixpager.document.change;

import io.sixpager.document.diff.Difference;
import io.sixpager.document.manuscript.Lexicon;
import io.sixpager.document.manuscript.Wording;
import io.sixpager.document.manuscript.Wording.Word;
import io.sixpager.document.text.EditDistance;
import java.util.List;

/** A typo is a handful of slips that cannot change what is meant; whatever may carry meaning is never one. */
final class TypoRule {

    private static final int MAX_WORDS = 6;
    private static final int MAX_DISTANCE = 2;
    private static final int MAX_FUNCTION_WORDS = 2;

    private TypoRule() {}

    static boolean holds(Wording before, Wording after) {
        return Difference.few(2 * MAX_WORDS, before.keys(), after.keys())
                .map(differences -> holds(differences, before, after))
                .orElse(false);
    }

    private static boolean holds(List<Difference> differences, Wording before, Wording after) {
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

    private static boolean isSlip(List<Word> removed, List<Word> inserted) {
        if (removed.size() != inserted.size()) {
            var extra = removed.isEmpty() ? inserted : removed;
            return (removed.isEmpty() || inserted.isEmpty())
                    && extra.size() <= MAX_FUNCTION_WORDS
                    && extra.stream().allMatch(word -> Lexicon.isSmall(word.token()));
        }
        for (int i = 0; i < removed.size(); i++) {
            if (!isSlip(removed.get(i), inserted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(Word removed, Word inserted) {
        if (Lexicon.isSmall(removed.token()) && Lexicon.isSmall(inserted.token())) {
            return true;
        }
        return removed.token().isWord()
                && inserted.token().isWord()
                && !Lexicon.isProtected(removed)
                && !Lexicon.isProtected(inserted)
                && isMisspelling(removed.token().text(), inserted.token().text());
    }

    private static boolean isMisspelling(String one, String other) {
        int distance = EditDistance.between(one, other);
        int allowed = Math.min(one.length(), other.length()) <= 4 ? 1 : MAX_DISTANCE;
        return distance <= allowed && (one.charAt(0) == other.charAt(0) || EditDistance.isTransposition(one, other));
    }
}
