package io.sixpager.document.diff;

import io.sixpager.document.manuscript.ComparisonKeys;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds rows that stand at another place of their table, by their numbers among all pairs of rows. */
final class RowMoves {

    private static final double MOVED = 0.75;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_COMPARED = 60_000;

    private final List<Alignment.Pair<Row>> pairs;
    private final Similarity similarity;
    private final Map<Integer, Integer> arrivals = new HashMap<>();
    private final Map<Integer, Integer> departures = new HashMap<>();

    private RowMoves(List<Alignment.Pair<Row>> pairs, Similarity similarity) {
        this.pairs = pairs;
        this.similarity = similarity;
    }

    static RowMoves of(List<Alignment.Pair<Row>> pairs, Similarity similarity) {
        var moves = new RowMoves(pairs, similarity);
        moves.find();
        return moves;
    }

    /** Where a row that is gone from here stands now. */
    @Nullable Integer arrival(int from) {
        return arrivals.get(from);
    }

    /** Where a row that is new here stood. */
    @Nullable Integer departure(int to) {
        return departures.get(to);
    }

    private void find() {
        var gone = places(Alignment.Pair::before, Alignment.Pair::after);
        var come = places(Alignment.Pair::after, Alignment.Pair::before);
        if ((long) gone.size() * come.size() > MOST_COMPARED) {
            findEqual(gone, come);
            return;
        }
        for (int i : gone) {
            come.stream()
                    .filter(j -> !departures.containsKey(j) && moved(i, j))
                    .findFirst()
                    .ifPresent(j -> move(i, j));
        }
    }

    /** Where so many rows changed that nobody compares each with each, those that stay the same are still found. */
    private void findEqual(List<Integer> gone, List<Integer> come) {
        var places = new HashMap<String, Deque<Integer>>();
        come.forEach(j -> places.computeIfAbsent(key(pairs.get(j).after()), _ -> new ArrayDeque<>())
                .add(j));
        for (int i : gone) {
            var equal = places.get(key(pairs.get(i).before()));
            if (equal != null && !equal.isEmpty()) {
                move(i, equal.remove());
            }
        }
    }

    private void move(int from, int to) {
        arrivals.put(from, to);
        departures.put(to, from);
    }

    private boolean moved(int from, int to) {
        var before = pairs.get(from).before();
        var after = pairs.get(to).after();
        return before != null && after != null && similarity.between(before, after) >= MOVED;
    }

    /** The rows of one side that the other does not have, if they say enough to be known elsewhere. */
    private List<Integer> places(
            Function<Alignment.Pair<Row>, @Nullable Row> side, Function<Alignment.Pair<Row>, @Nullable Row> other) {
        return IntStream.range(0, pairs.size())
                .filter(i -> other.apply(pairs.get(i)) == null && isKnown(side.apply(pairs.get(i))))
                .boxed()
                .toList();
    }

    private static boolean isKnown(@Nullable Row row) {
        return row != null && !row.head() && words(row) >= LEAST_WORDS;
    }

    private static int words(Row row) {
        return row.cells().stream().mapToInt(Tokens::countWords).sum();
    }

    private static String key(@Nullable Row row) {
        return row == null ? "" : ComparisonKeys.of(row);
    }
}
