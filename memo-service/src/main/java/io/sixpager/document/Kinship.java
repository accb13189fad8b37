package io.sixpager.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** How many of their words two slices have in common, 0 to 1. */
final class Kinship {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Slice, int[]> bags = new IdentityHashMap<>();

    double between(Slice one, Slice other) {
        return one.kind() == other.kind() ? share(bag(one), bag(other)) : 0;
    }

    int countWords(Slice slice) {
        return bag(slice).length;
    }

    private int[] bag(Slice slice) {
        return bags.computeIfAbsent(
                slice,
                cut -> Tokens.of(cut.source(), null, "").stream()
                        .filter(Token::isWord)
                        .mapToInt(word -> numbers.computeIfAbsent(word.key(), _ -> numbers.size()))
                        .sorted()
                        .toArray());
    }

    private static double share(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == other.length ? 1 : 0;
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
