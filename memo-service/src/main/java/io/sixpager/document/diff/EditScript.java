package io.sixpager.document.diff;

import io.sixpager.document.diff.BlockAlignment.Step;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.Move;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.manuscript.ComparisonKeys;
import io.sixpager.document.manuscript.IndexedBlocks;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The whole way from one manuscript to another and back. */
public record EditScript(List<Edit> edits) {

    static EditScript between(Manuscript from, Manuscript to) {
        return between(IndexedBlocks.of(from), IndexedBlocks.of(to));
    }

    public static EditScript between(IndexedBlocks from, IndexedBlocks to) {
        var edits = new ArrayList<Edit>();
        Map<TextBlock, Pair> moved = new IdentityHashMap<>();
        for (var step : BlockAlignment.of(from, to)) {
            switch (step) {
                case Step.Stay stay ->
                    edits.add(
                            stay.equal()
                                    ? new Keep(
                                            stay.before().getFirst(),
                                            stay.after().getFirst())
                                    : edit(stay.before(), stay.after()));
                case Step.Leave leave ->
                    edits.add(new MoveFrom(new Move(
                            leave.move(),
                            leave.first(),
                            moved.computeIfAbsent(leave.before(), before -> pair(before, leave.after())))));
                case Step.Arrive arrive ->
                    edits.add(new MoveTo(new Move(
                            arrive.move(),
                            arrive.first(),
                            moved.computeIfAbsent(arrive.before(), before -> pair(before, arrive.after())))));
            }
        }
        return new EditScript(List.copyOf(edits));
    }

    private static Edit edit(List<TextBlock> before, List<TextBlock> after) {
        if (before.isEmpty()) {
            return new Insert(after.getFirst());
        }
        if (after.isEmpty()) {
            return new Remove(before.getFirst());
        }
        return before.size() > 1 || after.size() > 1
                ? new Regroup(before, after, RegroupDiff.between(before, after))
                : pair(before.getFirst(), after.getFirst());
    }

    private static Pair pair(TextBlock before, TextBlock after) {
        if (ComparisonKeys.of(before).equals(ComparisonKeys.of(after))) {
            return new Keep(before, after);
        }
        return before.content() instanceof Table old && after.content() instanceof Table table
                ? TableComparison.of(before, old, after, table)
                : new Rewrite(before, after, rewritten(before, after));
    }

    private static List<Run> rewritten(TextBlock before, TextBlock after) {
        if (!Similarity.kind(before).equals(Similarity.kind(after))) {
            return WordDiff.betweenKinds(before.tokens(), after.tokens());
        }
        int number = ComparisonKeys.numbering(before);
        int otherNumber = ComparisonKeys.numbering(after);
        if (number == 0 && otherNumber == 0) {
            return WordDiff.between(before.tokens(), after.tokens());
        }
        var runs = new ArrayList<Run>();
        runs.add(Run.kept(before.tokens().subList(0, number), after.tokens().subList(0, otherNumber)));
        runs.addAll(WordDiff.between(
                before.tokens().subList(number, before.tokens().size()),
                after.tokens().subList(otherNumber, after.tokens().size())));
        return List.copyOf(runs);
    }

    /** The changed stretches in the order of the page; what moved is changed only where its words are others. */
    List<Run> changes() {
        return edits.stream()
                .flatMap(EditScript::runs)
                .filter(Predicate.not(Run::kept))
                .toList();
    }

    public int wordsInserted() {
        return changes().stream().mapToInt(Run::wordsInserted).sum();
    }

    public int wordsDeleted() {
        return changes().stream().mapToInt(Run::wordsRemoved).sum();
    }

    private static Stream<Run> runs(Edit edit) {
        return switch (edit) {
            case Keep _, MoveFrom _ -> Stream.empty();
            case Rewrite rewrite -> rewrite.runs().stream();
            case RewriteTable table ->
                table.rows().stream()
                        .filter(row -> row.kind() != Edit.RowKind.MOVED_FROM)
                        .flatMap(row -> row.cells().stream())
                        .flatMap(List::stream);
            case Remove remove -> Stream.of(Run.changed(remove.before().tokens(), List.of()));
            case Insert insert ->
                Stream.of(Run.changed(List.of(), insert.after().tokens()));
            case Regroup regroup -> regroup.parts().stream().map(Part::runs).flatMap(List::stream);
            case MoveTo to -> runs(to.move().content());
        };
    }
}
