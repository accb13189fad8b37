package io.sixpager.document.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each item of one list its counterpart in the other, in order: equal ones first, then in the gaps between
 * them the most similar ones.
 */
public final class Alignment<T> {

    private static final double ALIKE = 0.4;
    private static final int LARGEST_GAP = 60_000;

    public record Pair<T>(@Nullable T before, @Nullable T after) {}

    private final List<T> from;
    private final List<T> to;
    private final ToDoubleBiFunction<T, T> similarity;
    private final List<Pair<T>> pairs = new ArrayList<>();

    private Alignment(List<T> from, List<T> to, ToDoubleBiFunction<T, T> similarity) {
        this.from = from;
        this.to = to;
        this.similarity = similarity;
    }

    /** The keys decide what is equal, the similarity (0 to 1) what may stand for each other. */
    public static <T> List<Pair<T>> of(
            List<T> from, List<T> to, List<String> fromKeys, List<String> toKeys, ToDoubleBiFunction<T, T> similarity) {
        var alignment = new Alignment<>(from, to, similarity);
        int at = 0;
        int other = 0;
        for (var difference : Difference.between(fromKeys, toKeys)) {
            alignment.equal(at, difference.start(), other);
            alignment.gap(difference.start(), difference.end(), difference.otherStart(), difference.otherEnd());
            at = difference.end();
            other = difference.otherEnd();
        }
        alignment.equal(at, from.size(), other);
        return alignment.pairs;
    }

    private void equal(int start, int end, int other) {
        for (int i = start; i < end; i++) {
            pairs.add(new Pair<>(from.get(i), to.get(other + i - start)));
        }
    }

    private void gap(int fromStart, int fromEnd, int toStart, int toEnd) {
        int rows = fromEnd - fromStart;
        int columns = toEnd - toStart;
        if ((long) rows * columns > LARGEST_GAP) {
            apart(fromStart, fromEnd, toStart, toEnd);
            return;
        }
        var alike = new double[rows][columns];
        var best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = similarity.applyAsDouble(from.get(fromStart + i), to.get(toStart + j));
                var matched = alike[i][j] >= ALIKE ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(matched, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair<>(from.get(fromStart + i++), to.get(toStart + j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair<>(from.get(fromStart + i++), null));
            } else {
                pairs.add(new Pair<>(null, to.get(toStart + j++)));
            }
        }
        apart(fromStart + i, fromEnd, toStart + j, toEnd);
    }

    private void apart(int fromStart, int fromEnd, int toStart, int toEnd) {
        from.subList(fromStart, fromEnd).forEach(item -> pairs.add(new Pair<>(item, null)));
        to.subList(toStart, toEnd).forEach(item -> pairs.add(new Pair<>(null, item)));
    }
}
