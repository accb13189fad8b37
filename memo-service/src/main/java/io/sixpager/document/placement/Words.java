package io.sixpager.document.placement;

import io.sixpager.document.manuscript.Lexicon;
import io.sixpager.document.passage.VisibleText;
import io.sixpager.document.text.Token;
import java.util.Map;

/** The words and marks of one text as numbers, the same word of both texts having the same one. */
final class Words {

    private static final double SMALL = 0.25;
    private static final double MARK = 0.1;

    final VisibleText visible;
    final int[] ids;
    private final double[] weights;

    Words(VisibleText visible, Map<String, Integer> numbers) {
        this.visible = visible;
        int size = visible.words().size();
        ids = new int[size];
        weights = new double[size + 1];
        for (int i = 0; i < size; i++) {
            var token = token(i);
            ids[i] = numbers.computeIfAbsent(token.text(), _ -> numbers.size());
            weights[i + 1] = weights[i] + (token.isWord() ? Lexicon.isSmall(token) ? SMALL : 1 : MARK);
        }
    }

    int size() {
        return ids.length;
    }

    Token token(int word) {
        return visible.words().get(word).token();
    }

    boolean has(int word) {
        return word >= 0 && word < ids.length;
    }

    /** How much the words of a stretch say. */
    double weight(WordRange range) {
        return weights[range.last() + 1] - weights[range.first()];
    }

    double weight(int word) {
        return weights[word + 1] - weights[word];
    }

    String letters(WordRange range) {
        return visible.text()
                .substring(
                        visible.words().get(range.first()).start(),
                        visible.words().get(range.last()).end());
    }

    boolean same(WordRange range, Words other, WordRange otherRange) {
        if (range.size() != otherRange.size()) {
            return false;
        }
        for (int i = 0; i < range.size(); i++) {
            if (ids[range.first() + i] != other.ids[otherRange.first() + i]) {
                return false;
            }
        }
        return true;
    }
}
