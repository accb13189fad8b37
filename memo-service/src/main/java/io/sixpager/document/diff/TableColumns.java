package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Presence;
import io.sixpager.document.manuscript.ComparisonKeys;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the columns that two tables have in common: by their heads, then by what stands in them. */
final class TableColumns {

    private static final int NONE = -1;

    private TableColumns() {}

    record Pair(int before, int after) {

        Presence presence() {
            return after == NONE ? Presence.REMOVED : before == NONE ? Presence.INSERTED : Presence.KEPT;
        }

        String alignment(Table old, Table table) {
            var alignments = after == NONE ? old.alignments() : table.alignments();
            int at = after == NONE ? before : after;
            return at < alignments.size() ? alignments.get(at) : "";
        }
    }

    private record Numbered(int at, int[] words) {}

    static List<Pair> of(Table old, Table table) {
        var found = Alignment.of(
                columns(old),
                columns(table),
                heads(old),
                heads(table),
                (before, after) -> Similarity.share(before.words(), after.words()));
        var pairs = new ArrayList<Pair>();
        for (var pair : found) {
            var before = pair.before();
            var after = pair.after();
            pairs.add(new Pair(before == null ? NONE : before.at(), after == null ? NONE : after.at()));
        }
        return count(old) == count(table) && samePlaces(old, table) >= kept(pairs) ? inPlace(old) : pairs;
    }

    /** Columns that were all rewritten are still columns, as long as no other reading keeps more of them. */
    private static List<Pair> inPlace(Table table) {
        return IntStream.range(0, count(table))
                .mapToObj(column -> new Pair(column, column))
                .toList();
    }

    private static long kept(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.presence() == Presence.KEPT).count();
    }

    private static long samePlaces(Table old, Table table) {
        var before = heads(old);
        var after = heads(table);
        return IntStream.range(0, before.size())
                .filter(column -> before.get(column).equals(after.get(column)))
                .count();
    }

    private static int count(Table table) {
        return table.alignments().size();
    }

    private static List<String> heads(Table table) {
        return table.rows().getFirst().cells().stream()
                .map(ComparisonKeys::ofCell)
                .toList();
    }

    private static List<Numbered> columns(Table table) {
        return IntStream.range(0, count(table))
                .mapToObj(column -> new Numbered(
                        column,
                        Similarity.bag(table.rows().stream()
                                .flatMap(row -> row.cells().get(column).stream())
                                .toList())))
                .toList();
    }
}
