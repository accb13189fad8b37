package io.sixpager.document.placement;

import io.sixpager.document.Anchor;
import io.sixpager.document.Placement;
import io.sixpager.document.ReadText;
import io.sixpager.document.Span;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How a way to place anchors does on what is known of them. */
public final class Tally {

    /** A way to place anchors. */
    public interface Placer {
        List<Placement> place(ReadText original, List<Anchor> anchors, ReadText target);
    }

    private static final double SAME = 0.5;

    private final Map<String, Counts> rows = new TreeMap<>();
    private final Counts all = new Counts();
    private final List<String> faults = new ArrayList<>();

    private static final class Counts {
        private int known;
        private int gone;
        private int right;
        private int exact;
        private int wrong;
        private int ambiguous;
        private int orphaned;
        private int rightlyGone;
    }

    static Tally of(List<Label.Pair> pairs, Placer placer) {
        var tally = new Tally();
        for (var pair : pairs) {
            var placements = placer.place(
                    pair.original(), pair.labels().stream().map(Label::anchor).toList(), pair.target());
            var visible = VisibleText.of(Manuscript.of(pair.target().text()));
            for (int i = 0; i < placements.size(); i++) {
                tally.count(pair.labels().get(i), placements.get(i), visible);
            }
        }
        return tally;
    }

    private void count(Label label, Placement placement, VisibleText visible) {
        var span = placement.span();
        for (var counts : List.of(
                all,
                rows.computeIfAbsent(label.change(), _ -> new Counts()),
                rows.computeIfAbsent("- " + label.kind(), _ -> new Counts()))) {
            counts.known++;
            counts.gone += label.isGone() ? 1 : 0;
            if (span != null) {
                var overlap = overlap(label, span, visible);
                counts.right += overlap >= SAME ? 1 : 0;
                counts.exact += overlap == 1 ? 1 : 0;
                counts.wrong += overlap >= SAME ? 0 : 1;
            } else if (placement.outcome() == Placement.Outcome.AMBIGUOUS) {
                counts.ambiguous++;
            } else {
                counts.orphaned += label.isGone() ? 0 : 1;
                counts.rightlyGone += label.isGone() ? 1 : 0;
            }
        }
        tell(label, placement, visible);
    }

    private void tell(Label label, Placement placement, VisibleText visible) {
        var truth = label.isGone() ? "(gone)" : visible.text().substring(label.start(), label.end());
        var span = placement.span();
        if (span != null && overlap(label, span, visible) < SAME || span == null && !label.isGone()) {
            var placed = span == null
                    ? ""
                    : visible.text()
                            .substring(
                                    visible.places().position(span.block(), span.start()),
                                    visible.places().position(span.endBlock(), span.end()));
            faults.add(String.format(
                    Locale.ROOT,
                    "%s %s, %s %.2f: <%s> is <%s>, placed at <%s>\n",
                    label.change(),
                    label.kind(),
                    placement.outcome(),
                    placement.confidence(),
                    label.anchor().quote(),
                    truth,
                    placed));
        }
    }

    /** What both have of what either has. */
    private static double overlap(Label label, Span span, VisibleText visible) {
        int start = visible.places().position(span.block(), span.start());
        int end = visible.places().position(span.endBlock(), span.end());
        double common = Math.min(end, label.end()) - Math.max(start, label.start());
        return label.isGone() ? 0 : Math.max(0, common) / (Math.max(end, label.end()) - Math.min(start, label.start()));
    }

    public int known() {
        return all.known;
    }

    public int wrong() {
        return all.wrong;
    }

    /** Of those that were placed, how many in hundred stand where they should. */
    public double precision() {
        return 100.0 * all.right / Math.max(1, all.right + all.wrong);
    }

    /** Of those that are still there, how many in hundred were placed right. */
    public double recall() {
        return 100.0 * all.right / Math.max(1, all.known - all.gone);
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(line(
                "",
                _ -> List.of(
                        "known", "gone", "right", "letter", "wrong", "ambig.", "lost", "gone ok", "precis.", "recall"),
                all));
        rows.forEach((name, counts) -> text.append(line(name, Tally::figures, counts)));
        return text.append(line("all", Tally::figures, all)).toString();
    }

    private static List<String> figures(Counts c) {
        return List.of(
                "" + c.known,
                "" + c.gone,
                "" + c.right,
                "" + c.exact,
                "" + c.wrong,
                "" + c.ambiguous,
                "" + c.orphaned,
                "" + c.rightlyGone,
                String.format(Locale.ROOT, "%.1f", 100.0 * c.right / Math.max(1, c.right + c.wrong)),
                String.format(Locale.ROOT, "%.1f", 100.0 * c.right / Math.max(1, c.known - c.gone)));
    }

    private static String line(String name, Function<Counts, List<String>> figures, Counts counts) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        figures.apply(counts).forEach(figure -> line.append(String.format(Locale.ROOT, "%8s", figure)));
        return line.append('\n').toString();
    }
}
