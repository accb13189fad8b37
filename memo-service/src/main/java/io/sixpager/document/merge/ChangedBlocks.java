package io.sixpager.document.merge;

import io.sixpager.document.Replacement;
import io.sixpager.document.diff.Difference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts what leads from one canonical text to another into changes, each of which can be made without the others. */
public final class ChangedBlocks {

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    /** A range of blocks, with what else has to be done where it is done: notes and moved blocks. */
    private record ChangedRange(Replacement replacement, Set<String> ties) {}

    private final String text;
    private final List<SourceBlock> base;
    private final List<SourceBlock> changed;
    private final int[] starts;

    private ChangedBlocks(String text, String changed) {
        this.text = text;
        this.base = SourceBlocks.of(text);
        this.changed = SourceBlocks.of(changed);
        this.starts = new int[base.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at + base.get(i).lead().length();
            at = starts[i] + base.get(i).source().length();
        }
    }

    /** In reading order; what belongs together is in one list. */
    public static List<List<Replacement>> between(String base, String changed) {
        return new ChangedBlocks(base, changed).groups();
    }

    private List<List<Replacement>> groups() {
        var groups = new ArrayList<List<ChangedRange>>();
        Difference.between(keys(base), keys(changed)).stream()
                .flatMap(this::parted)
                .map(this::changedRange)
                .forEach(range -> add(groups, range));
        return groups.stream()
                .map(group -> group.stream().map(ChangedRange::replacement).toList())
                .toList();
    }

    private static void add(List<List<ChangedRange>> groups, ChangedRange range) {
        var tied = groups.stream().filter(group -> isTied(group, range)).toList();
        if (tied.isEmpty()) {
            groups.add(new ArrayList<>(List.of(range)));
            return;
        }
        tied.stream().skip(1).forEach(group -> {
            tied.getFirst().addAll(group);
            groups.removeIf(other -> other == group);
        });
        tied.getFirst().add(range);
    }

    private static boolean isTied(List<ChangedRange> group, ChangedRange range) {
        return group.stream().flatMap(other -> other.ties().stream()).anyMatch(range.ties()::contains);
    }

    /** Neighbours that were rewritten one by one are changes of their own. */
    private Stream<Difference> parted(Difference all) {
        int size = all.end() - all.start();
        int shift = all.otherStart() - all.start();
        var oneByOne = size == all.otherEnd() - all.otherStart()
                && blocks(all)
                        .allMatch(i ->
                                base.get(i).kind() == changed.get(i + shift).kind());
        return oneByOne
                ? blocks(all).mapToObj(i -> new Difference(i, i + 1, i + shift, i + shift + 1))
                : Stream.of(all);
    }

    private static IntStream blocks(Difference all) {
        return IntStream.range(all.start(), all.end());
    }

    private ChangedRange changedRange(Difference d) {
        var removed = base.subList(d.start(), d.end());
        var inserted = changed.subList(d.otherStart(), d.otherEnd());
        return new ChangedRange(replacement(d), ties(removed, inserted));
    }

    private Replacement replacement(Difference d) {
        var after = SourceBlocks.join(changed.subList(d.otherStart(), d.otherEnd()));
        boolean first = d.start() == 0;
        if (d.start() < d.end() && !after.isEmpty()) {
            return replacement(starts[d.start()], endOf(d.end() - 1), after);
        }
        if (after.isEmpty()) {
            return first
                    ? replacement(0, d.end() < base.size() ? starts[d.end()] : text.length(), "")
                    : replacement(endOf(d.start() - 1), endOf(d.end() - 1), "");
        }
        int at = first ? 0 : endOf(d.start() - 1);
        return replacement(at, at, first ? after + "\n\n" : "\n\n" + after);
    }

    private Replacement replacement(int start, int end, String after) {
        return new Replacement(start, text.substring(start, end), after);
    }

    private int endOf(int block) {
        return starts[block] + base.get(block).source().length();
    }

    /** A note goes with its references, and what moved comes with what went. */
    private static Set<String> ties(List<SourceBlock> removed, List<SourceBlock> inserted) {
        var ties = new HashSet<String>();
        var before = labels(removed);
        var after = labels(inserted);
        Stream.concat(before.stream(), after.stream())
                .filter(label -> !before.contains(label) || !after.contains(label))
                .forEach(ties::add);
        Stream.concat(removed.stream(), inserted.stream()).map(SourceBlock::key).forEach(ties::add);
        return ties;
    }

    private static Set<String> labels(List<SourceBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> NOTE.matcher(block.source()).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static List<String> keys(List<SourceBlock> blocks) {
        return blocks.stream().map(SourceBlock::key).toList();
    }
}
