package io.sixpager.document;

import io.sixpager.document.Leaf.Code;
import io.sixpager.document.Leaf.Prose;
import io.sixpager.document.Leaf.Row;
import io.sixpager.document.Leaf.Rule;
import io.sixpager.document.Leaf.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much two leaves, or two rows of a table, have in common: the share of their words, 0 to 1. */
final class Similarity {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Object, int[]> bags = new IdentityHashMap<>();

    double between(Leaf before, Leaf after) {
        if (!kind(before).equals(kind(after))) {
            return 0;
        }
        return share(
                bags.computeIfAbsent(before, leaf -> bag(before.tokens())),
                bags.computeIfAbsent(after, leaf -> bag(after.tokens())));
    }

    double between(Row before, Row after) {
        if (before.head() != after.head()
                || before.cells().size() != after.cells().size()) {
            return 0;
        }
        return before.head()
                ? 1
                : share(
                        bags.computeIfAbsent(before, row -> bag(tokens(before))),
                        bags.computeIfAbsent(after, row -> bag(tokens(after))));
    }

    /** Leaves of different kinds never stand for each other; a table whose columns change is a new one. */
    static String kind(Leaf leaf) {
        return switch (leaf.content()) {
            case Prose prose -> prose.tag().startsWith("h") ? "heading" : "prose";
            case Code _ -> "code";
            case Table table -> "table" + table.alignments().size();
            case Rule _ -> "rule";
        };
    }

    private static List<Token> tokens(Row row) {
        return row.cells().stream().flatMap(List::stream).toList();
    }

    private int[] bag(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.isSpace())
                .mapToInt(token -> numbers.computeIfAbsent(token.key(), key -> numbers.size()))
                .sorted()
                .toArray();
    }

    private static double share(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return Arrays.equals(one, other) ? 1 : 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (one.length + other.length);
    }
}
