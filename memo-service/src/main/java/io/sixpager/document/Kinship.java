package io.sixpager.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** How many of their words two slices have in common, 0 to 1. */
final class Kinship {

    private final Map<Slice, Map<String, Integer>> words = new IdentityHashMap<>();

    double between(Slice one, Slice other) {
        return one.kind() == other.kind() ? share(words(one), words(other)) : 0;
    }

    int countWords(Slice slice) {
        return words(slice).values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> words(Slice slice) {
        return words.computeIfAbsent(slice, cut -> {
            var counts = new HashMap<String, Integer>();
            Tokens.of(cut.source(), null, "").stream()
                    .filter(Token::isWord)
                    .forEach(word -> counts.merge(word.key(), 1, Integer::sum));
            return counts;
        });
    }

    private static double share(Map<String, Integer> one, Map<String, Integer> other) {
        int all = one.values().stream().mapToInt(Integer::intValue).sum()
                + other.values().stream().mapToInt(Integer::intValue).sum();
        int common = one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
