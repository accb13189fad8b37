package io.sixpager.bench;

import io.sixpager.document.Anchor;
import io.sixpager.document.CaseTexts;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.Placements;
import io.sixpager.document.ReadText;
import io.sixpager.document.placement.PlacementTrials;
import io.sixpager.document.placement.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** How many anchors keep their places, beside two other ways to place them, and how long it takes. */
final class Anchors {
    private static final int ANCHORS = 300;
    private static final int LONGEST = 12;
    private static final int WARM_UP = 12;
    private static final int MEASURED = 12;

    private final Table table;
    private final Share share;

    Anchors(Table table, Share share) {
        this.table = table;
        this.share = share;
    }

    /** Run alone, the figures of the anchors; the whole table is that of {@link Bench}. */
    public static void main(String[] arguments) {
        var table = new Table();
        new Anchors(table, Share.FULL).addAll();
        System.out.println(table);
    }

    void addAll() {
        quality("AWS case", PlacementTrials::tuned);
        quality("other memos, held out", PlacementTrials::heldOut);
        quality("history of the AWS case", PlacementTrials::history);
        if (CorpusExamples.areThere()) {
            quality("SE-0117", PlacementTrials::proposal);
            quality("history of SE-0117", PlacementTrials::proposalHistory);
        }
        table.atMost(ANCHORS + " anchors of 31 revisions placed, median", 200, "ms", time().percentile(50));
    }

    private void quality(String set, Function<Tally.Placer, Tally> trial) {
        var ours = trial.apply(Placements::place);
        table.atLeast("Anchors placed right, " + set, 97, "%", ours.recall());
        table.atMost("  placed wrong, of all", 0.5, "%", 100.0 * ours.wrong() / ours.known());
        table.note("  precision / recall of " + ours.known(), figures(ours));
        table.note("  Hypothesis’ rule", figures(trial.apply(new HypothesisRule())));
        table.note("  Gerrit’s shifted lines", figures(trial.apply(new ShiftedLines())));
    }

    private static String figures(Tally tally) {
        return String.format(Locale.ROOT, "%.1f / %.1f %%, %d wrong", tally.precision(), tally.recall(), tally.wrong());
    }

    private Samples time() {
        var texts = CaseTexts.aws().stream().map(ReadText::of).toList();
        var target = texts.getLast();
        var random = new Random(1);
        var anchors = texts.stream()
                .map(text -> anchors(text, ANCHORS / texts.size() + 1, random))
                .toList();
        var samples = new Samples();
        for (int round = 0; round < share.of(WARM_UP + MEASURED); round++) {
            var begun = System.nanoTime();
            for (int i = 0; i < texts.size(); i++) {
                Placements.place(texts.get(i), anchors.get(i), target);
            }
            if (round >= share.of(WARM_UP)) {
                samples.add(System.nanoTime() - begun);
            }
        }
        return samples;
    }

    private static List<Anchor> anchors(ReadText text, int count, Random random) {
        var visible = Places.of(text);
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(visible.words().size() - LONGEST);
            int last = first + random.nextInt(LONGEST);
            anchors.add(Anchor.of(
                    1,
                    text,
                    visible.span(
                            visible.words().get(first).start(),
                            visible.words().get(last).end())));
        }
        return anchors;
    }
}
