package io.sixpager.document.placement;

import io.sixpager.document.manuscript.Similarity;
import java.util.Arrays;

/** How alike the words around two stretches are, from 0 to 1. */
final class Surroundings {

    /** Some 64 characters. */
    private static final int NEAR = 11;

    private static final int WIDE = 60;

    /** Two places that are the same for so long are not told apart. */
    private static final int FURTHEST = 1_000;

    /** Of the nearest words it matters that they are the very next ones. */
    private static final int NEXT = 4;

    private final Words from;
    private final Words to;

    Surroundings(Words from, Words to) {
        this.from = from;
        this.to = to;
    }

    double near(WordRange old, WordRange now) {
        return (share(old, now, NEAR) + next(old, now)) / 2;
    }

    /**
     * Whether one of two places in the new text looks more like the old one than the other does, where both differ: more
     * than 0 if the first does, less if the second.
     */
    double rather(WordRange old, WordRange now, WordRange rival) {
        int left = alike(to, now.first(), rival.first(), -1);
        int right = alike(to, now.last(), rival.last(), 1);
        return wide(old, now, left, right) - wide(old, rival, left, right);
    }

    /** The same of two places in the old text for one in the new. */
    double ratherOf(WordRange old, WordRange twin, WordRange now) {
        int left = alike(from, old.first(), twin.first(), -1);
        int right = alike(from, old.last(), twin.last(), 1);
        return wide(old, now, left, right) - wide(twin, now, left, right);
    }

    private static int alike(Words words, int one, int other, int step) {
        int length = 0;
        while (length < FURTHEST
                && words.has(one + (length + 1) * step)
                && words.has(other + (length + 1) * step)
                && words.ids[one + (length + 1) * step] == words.ids[other + (length + 1) * step]) {
            length++;
        }
        return length;
    }

    private double wide(WordRange old, WordRange now, int left, int right) {
        var before = new WordRange(old.first() - left, old.last() + right);
        return share(before, new WordRange(now.first() - left, now.last() + right), WIDE);
    }

    private double share(WordRange old, WordRange now, int reach) {
        return (share(before(from, old, reach), before(to, now, reach))
                        + share(after(from, old, reach), after(to, now, reach)))
                / 2;
    }

    private static int[] before(Words words, WordRange range, int reach) {
        return Arrays.copyOfRange(
                words.ids, Math.max(0, range.first() - reach), Math.clamp(range.first(), 0, words.size()));
    }

    private static int[] after(Words words, WordRange range, int reach) {
        int start = Math.clamp(range.last() + 1L, 0, words.size());
        return Arrays.copyOfRange(words.ids, start, Math.min(words.size(), start + reach));
    }

    private static double share(int[] old, int[] now) {
        Arrays.sort(old);
        Arrays.sort(now);
        return Similarity.share(old, now);
    }

    double next(WordRange old, WordRange now) {
        int same = 0;
        for (int i = 1; i <= NEXT && same(old.first() - i, now.first() - i); i++) {
            same++;
        }
        for (int i = 1; i <= NEXT && same(old.last() + i, now.last() + i); i++) {
            same++;
        }
        return same / (2.0 * NEXT);
    }

    /** Where both texts begin or end, they are the same. */
    private boolean same(int word, int other) {
        var outside = word < 0 || word >= from.size();
        var otherOutside = other < 0 || other >= to.size();
        return outside || otherOutside ? outside == otherOutside : from.ids[word] == to.ids[other];
    }
}
