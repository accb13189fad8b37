package io.sixpager.document.placement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second way: an anchor's words are searched for in a text, of which nothing is known. The steps grow with the text
 * and the quote, not with their product, as words that stand everywhere lead nowhere.
 */
final class Search {

    private static final int MOST_FOUND = 200;

    private static final int MOST_ALIKE = 30;

    /** Two words that stand together more often than that tell nothing of a place. */
    private static final int EVERYWHERE = 16;

    /** What was found of a quote may lie so many words apart. */
    private static final int APART = 12;

    private final Words from;
    private final Words to;
    private @Nullable Map<Long, List<Integer>> pairs;
    private long steps;

    Search(Words from, Words to) {
        this.from = from;
        this.to = to;
    }

    /** A place that has words of the quote, and how alike both are, from 0 to 1. */
    record Found(WordRange place, double alike) {}

    long steps() {
        return steps;
    }

    /** The places that have the quote word for word, from left to right (Knuth, Morris and Pratt). */
    List<Found> exact(WordRange quote) {
        var found = new ArrayList<Found>();
        var back = borders(quote);
        int matched = 0;
        for (int i = 0; i < to.size() && found.size() < MOST_FOUND; i++) {
            while (matched > 0 && (matched == quote.size() || id(quote, matched) != to.ids[i])) {
                matched = back[matched - 1];
                steps++;
            }
            matched += id(quote, matched) == to.ids[i] ? 1 : 0;
            if (matched == quote.size()) {
                found.add(new Found(new WordRange(i - matched + 1, i), 1));
            }
            steps++;
        }
        return found;
    }

    private int id(WordRange quote, int index) {
        return from.ids[quote.first() + index];
    }

    private int[] borders(WordRange quote) {
        var borders = new int[quote.size()];
        for (int i = 1, length = 0; i < borders.length; i++) {
            while (length > 0 && id(quote, i) != id(quote, length)) {
                length = borders[length - 1];
                steps++;
            }
            length += id(quote, i) == id(quote, length) ? 1 : 0;
            borders[i] = length;
            steps++;
        }
        return borders;
    }

    private record Hit(int place, int index) {}

    /** The places that have some of the quote, by pairs of neighbouring words. */
    List<Found> alike(WordRange quote) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i + 1 < quote.size(); i++) {
            var places = pairs().getOrDefault(pair(from, quote.first() + i), List.of());
            steps += 1 + places.size();
            if (places.size() <= EVERYWHERE) {
                for (int place : places) {
                    hits.add(new Hit(place, i));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::place));
        return together(hits, quote).stream()
                .sorted(Comparator.comparingInt(List<Hit>::size).reversed())
                .limit(MOST_ALIKE)
                .map(near -> found(quote, near))
                .toList();
    }

    /** Those that lie no further from each other than the words of a quote do. */
    private static List<List<Hit>> together(List<Hit> hits, WordRange quote) {
        var groups = new ArrayList<List<Hit>>();
        int start = 0;
        for (int i = 1; i <= hits.size() && !hits.isEmpty(); i++) {
            if (i == hits.size()
                    || hits.get(i).place() - hits.get(i - 1).place() > APART
                    || hits.get(i).place() - hits.get(start).place() > 2 * quote.size() + APART) {
                groups.add(hits.subList(start, i));
                start = i;
            }
        }
        return groups;
    }

    private Found found(WordRange quote, List<Hit> hits) {
        var covered = new BitSet(quote.size());
        for (var hit : hits) {
            covered.set(hit.index(), hit.index() + 2);
        }
        steps += hits.size() + quote.size();
        var place = new WordRange(hits.getFirst().place(), hits.getLast().place() + 1);
        double common = covered.stream()
                .mapToDouble(index -> from.weight(quote.first() + index))
                .sum();
        return new Found(place, Math.min(1, 2 * common / (from.weight(quote) + to.weight(place))));
    }

    /** Where two words stand together; one place more than {@link #EVERYWHERE} is enough to know it. */
    private Map<Long, List<Integer>> pairs() {
        if (pairs == null) {
            pairs = new HashMap<>(2 * to.size());
            for (int i = 0; i + 1 < to.size(); i++) {
                var places = pairs.computeIfAbsent(pair(to, i), _ -> new ArrayList<>(1));
                if (places.size() <= EVERYWHERE) {
                    places.add(i);
                }
            }
            steps += to.size();
        }
        return pairs;
    }

    private static long pair(Words words, int at) {
        return (long) words.ids[at] << Integer.SIZE | words.ids[at + 1];
    }
}
