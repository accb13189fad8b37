package io.sixpager.document.diff;

import io.sixpager.document.diff.Pairing.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds blocks that stand elsewhere now, with the same words or a few others. */
final class Moves {

    /** A block of fewer words may be the same by chance, unless a neighbour moved with it. */
    private static final int LEAST_WORDS = 5;

    private static final double ALIKE = 0.4;

    /** Two texts of one language share so many words by chance. */
    private static final double BY_CHANCE = 0.3;

    private static final int MOST_COMPARED = 60_000;

    private final Pairing pairing;

    Moves(Pairing pairing) {
        this.pairing = pairing;
    }

    /** The same words at another place, if they stand nowhere else. */
    void findEqual(List<Difference> gaps) {
        var places = new HashMap<String, Integer>();
        for (var gap : gaps) {
            for (int j = gap.otherStart(); j < gap.otherEnd(); j++) {
                places.merge(pairing.to.keys().get(j), j, (_, _) -> Pairing.NONE);
            }
        }
        var seen = new HashMap<String, Integer>();
        for (var gap : gaps) {
            for (int i = gap.start(); i < gap.end(); i++) {
                seen.merge(pairing.from.keys().get(i), i, (_, _) -> Pairing.NONE);
            }
        }
        for (Map.Entry<String, Integer> entry : seen.entrySet()) {
            int i = entry.getValue();
            int j = places.getOrDefault(entry.getKey(), Pairing.NONE);
            if (i != Pairing.NONE && j != Pairing.NONE && pairing.from.words().get(i).length >= LEAST_WORDS) {
                pairing.match(i, 1, j, 1, true);
            }
        }
    }

    private record Candidate(int i, int j, double share) {}

    /**
     * Of what is left on both sides, the most similar first. A pair in one place that shares little more than "the" and
     * "not" parts for a counterpart elsewhere that says the same.
     */
    void findSimilar() {
        var loose = pairing.loosen(BY_CHANCE);
        var parting = loose.stream().map(Match::before).collect(Collectors.toSet());
        var partingAfter = loose.stream().map(Match::after).collect(Collectors.toSet());
        var gone = free(pairing.after, pairing.from.words());
        var come = free(pairing.before, pairing.to.words());
        var candidates = new ArrayList<Candidate>();
        if ((long) gone.size() * come.size() <= MOST_COMPARED) {
            for (int i : gone) {
                for (int j : come) {
                    var share = pairing.share(i, j);
                    if (share >= (parting.contains(i) || partingAfter.contains(j) ? ALIKE : Pairing.SAME)) {
                        candidates.add(new Candidate(i, j, share));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
        for (var candidate : candidates) {
            if (pairing.isFree(candidate.i(), candidate.j())) {
                pairing.match(candidate.i(), 1, candidate.j(), 1, true);
            }
        }
        for (var match : loose) {
            if (pairing.isFree(match.before(), match.after())) {
                pairing.match(match.before(), 1, match.after(), 1, false);
            }
        }
        takeAlong();
    }

    private static List<Integer> free(int[] counterparts, List<int[]> words) {
        var free = new ArrayList<Integer>();
        for (int i = 0; i < counterparts.length; i++) {
            if (counterparts[i] == Pairing.NONE && words.get(i).length >= LEAST_WORDS) {
                free.add(i);
            }
        }
        return free;
    }

    /** What stands beside a moved block on both sides moved with it, short as it may be. */
    private void takeAlong() {
        for (int next = 0; next < pairing.matches.size(); next++) {
            var match = pairing.matches.get(next);
            if (match.moved()) {
                takeAlong(match.before() - 1, match.after() - 1);
                takeAlong(match.before() + 1, match.after() + 1);
            }
        }
    }

    private void takeAlong(int i, int j) {
        if (i >= 0
                && j >= 0
                && i < pairing.after.length
                && j < pairing.before.length
                && pairing.isFree(i, j)
                && (pairing.isEqual(i, j) || pairing.share(i, j) >= ALIKE)) {
            pairing.match(i, 1, j, 1, true);
        }
    }
}
