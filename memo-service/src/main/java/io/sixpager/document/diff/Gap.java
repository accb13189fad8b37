package io.sixpager.document.diff;

import io.sixpager.document.manuscript.Similarity;

/**
 * Blocks that differ between two stretches that are equal. Of all ways to pair them in order, the one is taken that
 * keeps the most words; a block may also have been split into a few, or merged from a few.
 */
final class Gap {

    private static final double ALIKE = 0.15;

    /** So much of a piece must come from the whole. */
    private static final double CONTAINED = 0.35;

    private static final int MOST_PIECES = 8;
    private static final int LEAST_PIECE = 3;
    private static final int LARGEST = 60_000;

    private final Pairing pairing;
    private final int start;
    private final int rows;
    private final int otherStart;
    private final int columns;
    private final int[][] best;

    private Gap(Pairing pairing, Difference gap) {
        this.pairing = pairing;
        start = gap.start();
        rows = gap.end() - start;
        otherStart = gap.otherStart();
        columns = gap.otherEnd() - otherStart;
        best = new int[rows + 1][columns + 1];
    }

    static void close(Pairing pairing, Difference difference) {
        long rows = difference.end() - difference.start();
        long columns = difference.otherEnd() - difference.otherStart();
        if (rows * columns <= LARGEST) {
            var gap = new Gap(pairing, difference);
            gap.weigh();
            gap.pair();
        }
    }

    private record Step(int rows, int columns, int score) {}

    private void weigh() {
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                var step = step(i, j);
                best[i][j] = step.score();
            }
        }
    }

    private void pair() {
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            var step = step(i, j);
            if (step.rows() > 0 && step.columns() > 0) {
                pairing.match(start + i, step.rows(), otherStart + j, step.columns(), false);
            }
            i += step.rows();
            j += step.columns();
        }
    }

    private Step step(int i, int j) {
        var step = best[i + 1][j] >= best[i][j + 1] ? new Step(1, 0, best[i + 1][j]) : new Step(0, 1, best[i][j + 1]);
        int b = start + i;
        int a = otherStart + j;
        if (!pairing.isFree(b, a) || !pairing.mayBecome(b, a)) {
            return step;
        }
        int common = Similarity.common(
                pairing.from.words().get(b), pairing.to.words().get(a));
        int total = pairing.from.words().get(b).length + pairing.to.words().get(a).length;
        if (2 * common >= ALIKE * total && best[i + 1][j + 1] + weight(common) > step.score()) {
            step = new Step(1, 1, best[i + 1][j + 1] + weight(common));
        }
        if (common >= LEAST_PIECE
                && Pairing.isText(pairing.from.blocks().get(b))
                && Pairing.isText(pairing.to.blocks().get(a))) {
            step = split(i, j, step);
            step = merged(i, j, step);
        }
        return step;
    }

    /** The one more lets two rules, which have no words, stand for each other. */
    private static int weight(int common) {
        return 2 * common + 1;
    }

    private Step split(int i, int j, Step other) {
        var step = other;
        var whole = pairing.from.words().get(start + i);
        int a = otherStart + j;
        var all = pairing.to.words().get(a);
        if (!isPiece(all, whole)) {
            return step;
        }
        for (int pieces = 2; pieces <= MOST_PIECES && j + pieces <= columns; pieces++) {
            int last = a + pieces - 1;
            if (pairing.before[last] != Pairing.NONE
                    || !Pairing.isText(pairing.to.blocks().get(last))) {
                return step;
            }
            var piece = pairing.to.words().get(last);
            all = Similarity.together(all, piece);
            step = better(step, new Step(1, pieces, best[i + 1][j + pieces]), whole, piece, all);
        }
        return step;
    }

    private Step merged(int i, int j, Step other) {
        var step = other;
        var whole = pairing.to.words().get(otherStart + j);
        int b = start + i;
        var all = pairing.from.words().get(b);
        if (!isPiece(all, whole)) {
            return step;
        }
        for (int pieces = 2; pieces <= MOST_PIECES && i + pieces <= rows; pieces++) {
            int last = b + pieces - 1;
            if (pairing.after[last] != Pairing.NONE
                    || !Pairing.isText(pairing.from.blocks().get(last))) {
                return step;
            }
            var piece = pairing.from.words().get(last);
            all = Similarity.together(all, piece);
            step = better(step, new Step(pieces, 1, best[i + pieces][j + 1]), whole, piece, all);
        }
        return step;
    }

    /** Between its first and its last piece something new may stand. */
    private static Step better(Step step, Step next, int[] whole, int[] last, int[] all) {
        if (!isPiece(last, whole)) {
            return step;
        }
        int common = Similarity.common(whole, all);
        return 2 * common >= 0.5 * (whole.length + all.length) && next.score() + weight(common) > step.score()
                ? new Step(next.rows(), next.columns(), next.score() + weight(common))
                : step;
    }

    private static boolean isPiece(int[] piece, int[] whole) {
        return piece.length >= LEAST_PIECE && Similarity.common(piece, whole) >= CONTAINED * piece.length;
    }
}
