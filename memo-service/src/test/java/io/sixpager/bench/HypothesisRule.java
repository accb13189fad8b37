package io.sixpager.bench;

import io.sixpager.document.Anchor;
import io.sixpager.document.Placement;
import io.sixpager.document.ReadText;
import io.sixpager.document.passage.VisibleText;
import io.sixpager.document.placement.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the annotations of Hypothesis find their words again: the quote, or what comes nearest to it with errors in up to half
 * of its letters, and of several places the one whose quote, surroundings and position score best. One always wins.
 */
public final class HypothesisRule implements Tally.Placer {
    private static final int MOST_ERRORS = 256;
    private static final int QUOTE = 50;
    private static final int AROUND = 20;
    private static final int POSITION = 2;

    private record Match(int start, int end, int errors) {}

    @Override
    public List<Placement> place(ReadText original, List<Anchor> anchors, ReadText target) {
        var old = Places.of(original);
        var now = Places.of(target);
        return anchors.stream()
                .map(anchor -> place(
                        anchor,
                        old.places()
                                .position(anchor.span().block(), anchor.span().start()),
                        now))
                .toList();
    }

    private static Placement place(Anchor anchor, int hint, VisibleText target) {
        var text = target.text();
        var quote = anchor.quote();
        return search(text, quote, Math.min(MOST_ERRORS, quote.length() / 2)).stream()
                .max(Comparator.comparingDouble(match -> score(match, anchor, hint, text)))
                .filter(match -> match.start() < match.end())
                .map(match -> Places.placed(target, match.start(), match.end()))
                .orElse(Places.ORPHANED);
    }

    private static double score(Match match, Anchor anchor, int hint, String text) {
        var prefix = anchor.before();
        var suffix = anchor.after();
        return QUOTE * (1 - match.errors() / (double) anchor.quote().length())
                + AROUND * alike(text.substring(Math.max(0, match.start() - prefix.length()), match.start()), prefix)
                + AROUND
                        * alike(
                                text.substring(match.end(), Math.min(text.length(), match.end() + suffix.length())),
                                suffix)
                + POSITION * (1 - Math.abs(match.start() - hint) / (double) text.length());
    }

    private static double alike(String text, String wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        return text.isEmpty()
                ? 0
                : 1 - search(text, wanted, wanted.length()).getFirst().errors() / (double) wanted.length();
    }

    private static List<Match> search(String text, String wanted, int errors) {
        var exact = IntStream.iterate(text.indexOf(wanted), at -> at >= 0, at -> text.indexOf(wanted, at + 1))
                .mapToObj(at -> new Match(at, at + wanted.length(), 0))
                .toList();
        return exact.isEmpty() ? approximate(text, wanted, errors) : exact;
    }

    /** The matches with the fewest errors (Sellers), each with the place where it starts. */
    private static List<Match> approximate(String text, String wanted, int errors) {
        var costs = IntStream.rangeClosed(0, wanted.length()).toArray();
        var starts = new int[wanted.length() + 1];
        var found = new ArrayList<Match>();
        int least = errors;
        for (int end = 1; end <= text.length(); end++) {
            int diagonal = costs[0];
            int diagonalStart = starts[0];
            starts[0] = end;
            for (int i = 1; i <= wanted.length(); i++) {
                int replaced = diagonal + (wanted.charAt(i - 1) == text.charAt(end - 1) ? 0 : 1);
                int replacedStart = diagonalStart;
                diagonal = costs[i];
                diagonalStart = starts[i];
                if (costs[i] + 1 < replaced) {
                    replaced = costs[i] + 1;
                    replacedStart = starts[i];
                }
                if (costs[i - 1] + 1 < replaced) {
                    replaced = costs[i - 1] + 1;
                    replacedStart = starts[i - 1];
                }
                costs[i] = replaced;
                starts[i] = replacedStart;
            }
            int cost = costs[wanted.length()];
            if (cost < least) {
                found.clear();
                least = cost;
            }
            if (cost == least) {
                found.add(new Match(starts[wanted.length()], end, cost));
            }
        }
        return found;
    }
}
