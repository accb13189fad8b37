package io.sixpager.document.diff;

import io.sixpager.document.diff.Pairing.Match;
import io.sixpager.document.manuscript.IndexedBlocks;
import io.sixpager.document.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Which blocks of one manuscript became which of the other, in the order of the page. */
final class BlockAlignment {

    /** One step through both texts. */
    sealed interface Step {

        /** Leaves that stand where they stood; one side may be empty. */
        record Stay(List<TextBlock> before, List<TextBlock> after, boolean equal) implements Step {}

        record Leave(int move, boolean first, TextBlock before, TextBlock after) implements Step {}

        record Arrive(int move, boolean first, TextBlock before, TextBlock after) implements Step {}
    }

    private final Pairing pairing;
    private final List<Step> steps = new ArrayList<>();

    private BlockAlignment(Pairing pairing) {
        this.pairing = pairing;
    }

    static List<Step> of(IndexedBlocks from, IndexedBlocks to) {
        var pairing = new Pairing(from, to);
        var gaps = Difference.between(from.keys(), to.keys());
        keep(pairing, gaps);
        var moves = new Moves(pairing);
        moves.findEqual(gaps);
        gaps.forEach(gap -> Gap.close(pairing, gap));
        Leftovers.take(pairing);
        moves.findSimilar();
        var alignment = new BlockAlignment(pairing);
        alignment.walk();
        return alignment.steps;
    }

    private static void keep(Pairing pairing, List<Difference> gaps) {
        int at = 0;
        int other = 0;
        for (var gap : gaps) {
            for (; at < gap.start(); at++, other++) {
                pairing.match(at, 1, other, 1, false);
            }
            at = gap.end();
            other = gap.otherEnd();
        }
        for (; at < pairing.from.size(); at++, other++) {
            pairing.match(at, 1, other, 1, false);
        }
    }

    private void walk() {
        var departures = new Match[pairing.from.size()];
        var arrivals = new Match[pairing.to.size()];
        for (var match : pairing.matches) {
            departures[match.before()] = match;
            arrivals[match.after()] = match;
        }
        var numbers = numbers(arrivals);
        int i = 0;
        int j = 0;
        while (i < departures.length || j < arrivals.length) {
            var leaving = i < departures.length ? departures[i] : null;
            var arriving = j < arrivals.length ? arrivals[j] : null;
            if (i < departures.length && (leaving == null || leaving.moved())) {
                steps.add(leaving == null ? stay(i, 1, 0, 0) : moved(leaving, numbers, true));
                i++;
            } else if (arriving == null || arriving.moved()) {
                steps.add(arriving == null ? stay(0, 0, j, 1) : moved(arriving, numbers, false));
                j++;
            } else {
                steps.add(stay(i, arriving.befores(), j, arriving.afters()));
                i += arriving.befores();
                j += arriving.afters();
            }
        }
    }

    /** Neighbours that moved together have one number, in the order of their new places. */
    private int[] numbers(Match[] arrivals) {
        var numbers = new int[pairing.to.size()];
        int number = 0;
        Match last = null;
        for (var match : arrivals) {
            if (match != null && match.moved()) {
                boolean along =
                        last != null && last.before() + 1 == match.before() && last.after() + 1 == match.after();
                numbers[match.after()] = along ? number : ++number;
                last = match;
            }
        }
        return numbers;
    }

    private Step moved(Match match, int[] numbers, boolean departure) {
        int number = numbers[match.after()];
        boolean first = match.after() == 0 || numbers[match.after() - 1] != number;
        var before = pairing.from.blocks().get(match.before());
        var after = pairing.to.blocks().get(match.after());
        return departure ? new Step.Leave(number, first, before, after) : new Step.Arrive(number, first, before, after);
    }

    private Step stay(int i, int befores, int j, int afters) {
        return new Step.Stay(
                pairing.from.blocks().subList(i, i + befores),
                pairing.to.blocks().subList(j, j + afters),
                befores == 1 && afters == 1 && pairing.isEqual(i, j));
    }
}
