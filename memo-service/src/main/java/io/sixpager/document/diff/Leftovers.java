package io.sixpager.document.diff;

import io.sixpager.document.diff.Pairing.Match;
import io.sixpager.document.manuscript.IndexedBlocks;
import io.sixpager.document.manuscript.Similarity;

/**
 * Where a block was divided or joined, its neighbour may have lost its words to the same blocks: it is taken along, as
 * the paragraph that became the end of another one.
 */
final class Leftovers {

    /** So much of it must stand there, in words that nothing else brought. */
    private static final double FOUND = 0.5;

    private static final int LEAST_WORDS = 5;

    private final Pairing pairing;

    private Leftovers(Pairing pairing) {
        this.pairing = pairing;
    }

    static void take(Pairing pairing) {
        var leftovers = new Leftovers(pairing);
        for (int i = 0; i < pairing.matches.size(); i++) {
            var match = pairing.matches.get(i);
            if (match.befores() + match.afters() > 2) {
                pairing.widen(i, leftovers.wider(match));
            }
        }
    }

    private Match wider(Match match) {
        int start = match.before();
        int end = start + match.befores();
        int otherStart = match.after();
        int otherEnd = otherStart + match.afters();
        var words = words(pairing.from, start, end);
        var others = words(pairing.to, otherStart, otherEnd);
        if (isFree(pairing.from, pairing.after, start - 1)
                && stands(pairing.from, start - 1, pairing.to, otherStart, words)) {
            start--;
        }
        if (isFree(pairing.from, pairing.after, end) && stands(pairing.from, end, pairing.to, otherEnd - 1, words)) {
            end++;
        }
        if (isFree(pairing.to, pairing.before, otherStart - 1)
                && stands(pairing.to, otherStart - 1, pairing.from, match.before(), others)) {
            otherStart--;
        }
        if (isFree(pairing.to, pairing.before, otherEnd)
                && stands(pairing.to, otherEnd, pairing.from, match.before() + match.befores() - 1, others)) {
            otherEnd++;
        }
        return new Match(start, end - start, otherStart, otherEnd - otherStart, false);
    }

    private static boolean isFree(IndexedBlocks blocks, int[] counterparts, int i) {
        return i >= 0
                && i < blocks.size()
                && counterparts[i] == Pairing.NONE
                && blocks.words().get(i).length >= LEAST_WORDS
                && Pairing.isText(blocks.blocks().get(i));
    }

    /** The words of a block, in another one that has more words than those it is known to have been made of. */
    private static boolean stands(IndexedBlocks blocks, int i, IndexedBlocks others, int in, int[] known) {
        var words = blocks.words().get(i);
        var rest = Similarity.without(others.words().get(in), known);
        return Similarity.common(words, rest) >= FOUND * words.length;
    }

    private static int[] words(IndexedBlocks blocks, int start, int end) {
        var words = new int[0];
        for (int i = start; i < end; i++) {
            words = Similarity.together(words, blocks.words().get(i));
        }
        return words;
    }
}
