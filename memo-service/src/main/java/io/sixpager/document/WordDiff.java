package io.sixpager.document;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Compares tokens by key and joins changes that only white space holds apart, as a person would mark them. */
final class WordDiff {

    private WordDiff() {}

    static List<Run> between(List<Token> from, List<Token> to) {
        var deltas = new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        from.stream().map(Token::key).toList(),
                        to.stream().map(Token::key).toList(),
                        null);
        var runs = new ArrayList<Run>();
        int at = 0;
        int other = 0;
        for (var delta : deltas) {
            keep(runs, from.subList(at, delta.startOriginal), to.subList(other, delta.startRevised));
            runs.add(Run.changed(
                    from.subList(delta.startOriginal, delta.endOriginal),
                    to.subList(delta.startRevised, delta.endRevised)));
            at = delta.endOriginal;
            other = delta.endRevised;
        }
        keep(runs, from.subList(at, from.size()), to.subList(other, to.size()));
        return joined(runs);
    }

    private static void keep(List<Run> runs, List<Token> before, List<Token> after) {
        if (!before.isEmpty()) {
            runs.add(Run.kept(before, after));
        }
    }

    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var between = run.kept()
                    && i > 0
                    && i + 1 < runs.size()
                    && run.removed().stream().allMatch(Token::isSpace);
            var afterChange = !joined.isEmpty() && !joined.getLast().kept();
            if (afterChange && (between || !run.kept())) {
                var last = joined.removeLast();
                joined.add(Run.changed(concat(last.removed(), run.removed()), concat(last.inserted(), run.inserted())));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static List<Token> concat(List<Token> first, List<Token> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
