package io.sixpager.document.redline;

import io.sixpager.document.ChangeKind;
import io.sixpager.document.Stake;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowEdit;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Tokens;
import java.util.List;

/** Reads the edits of a script, one after another, and notes what each of them changed. */
final class ChangeReading {

    private final Changes changes;
    private final StakeRule stakes;

    ChangeReading(Changes changes, StakeRule stakes) {
        this.changes = changes;
        this.stakes = stakes;
    }

    void read(Edit edit) {
        switch (edit) {
            case Keep _, MoveFrom _ -> {}
            case Rewrite rewrite -> runs(rewrite.runs(), rewrite.after(), "");
            case RewriteTable table -> table.rows().forEach(row -> row(table, row));
            case Remove remove -> whole(remove, remove.before(), ChangeKind.DELETED);
            case Insert insert -> whole(insert, insert.after(), ChangeKind.INSERTED);
            case Regroup regroup ->
                regroup.parts().forEach(part -> {
                    boundary(part);
                    runs(part.runs(), part.after(), "");
                });
            case MoveTo to -> {
                var content = to.move().content();
                if (to.move().first()) {
                    var before = content.before();
                    var stake = stakes.isAsked(before) == stakes.isAsked(content.after()) ? Stake.NONE : Stake.ASK;
                    changes.add(
                            content,
                            ChangeKind.MOVED,
                            stake,
                            content.after(),
                            content.after().text(),
                            before.place().section());
                }
                read(content);
            }
        }
    }

    private void runs(List<Run> runs, TextBlock block, String label) {
        if (runs.stream().allMatch(Run::kept)) {
            return;
        }
        var judged = StakeRule.of(runs, label);
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.kept() && !run.isEmpty()) {
                var stake = stakes.isAsked(block) ? Stake.ASK : judged.get(i);
                var shown = run.inserted().isEmpty() ? run.removed() : run.inserted();
                var was = kind(run) == ChangeKind.REPLACED ? Tokens.text(run.removed()) : "";
                changes.add(run, kind(run), stake, block, Tokens.text(shown), was);
            }
        }
    }

    private static ChangeKind kind(Run run) {
        return run.removed().isEmpty()
                ? ChangeKind.INSERTED
                : run.inserted().isEmpty() ? ChangeKind.DELETED : ChangeKind.REPLACED;
    }

    private void row(RewriteTable table, RowEdit row) {
        switch (row.kind()) {
            case KEPT -> cells(table, row);
            case REMOVED, INSERTED -> {
                if (row.text().isBlank()) {
                    return;
                }
                var runs = row.cells().stream().flatMap(List::stream).toList();
                var kind = row.kind() == Edit.RowKind.REMOVED ? ChangeKind.DELETED : ChangeKind.INSERTED;
                changes.add(row, kind, gravest(runs, table.after()), table.after(), row.text(), "");
            }
            case MOVED_TO -> {
                var section = table.before().place().section();
                changes.add(row, ChangeKind.MOVED, Stake.NONE, table.after(), row.text(), section);
                table.rows().stream()
                        .filter(other -> other.kind() == Edit.RowKind.MOVED_FROM && other.move() == row.move())
                        .forEach(other -> changes.alsoAt(other, row));
                cells(table, row);
            }
            case MOVED_FROM -> {}
        }
    }

    private void cells(RewriteTable table, RowEdit row) {
        var head = table.rows().getFirst();
        for (int column = 0; column < row.cells().size(); column++) {
            runs(row.cells().get(column), table.after(), label(head, column));
        }
    }

    private static String label(RowEdit head, int column) {
        return Tokens.text(Run.joined(head.cells().get(column), Run::inserted)).strip();
    }

    /** A block that is new, or gone, is one change. */
    private void whole(Edit edit, TextBlock block, ChangeKind kind) {
        var removed = kind == ChangeKind.DELETED;
        if (block.content() instanceof TextBlock.Rule) {
            changes.add(edit, kind, Stake.NONE, block, "a rule between two parts", "");
            return;
        }
        if (block.text().isEmpty()) {
            return;
        }
        var run = removed ? Run.changed(block.tokens(), List.of()) : Run.changed(List.of(), block.tokens());
        changes.add(edit, kind, gravest(List.of(run), block), block, block.text(), "");
    }

    private Stake gravest(List<Run> runs, TextBlock block) {
        if (stakes.isAsked(block)) {
            return Stake.ASK;
        }
        return StakeRule.of(runs, "").stream().min(Stake::compareTo).orElse(Stake.NONE);
    }

    private void boundary(Part part) {
        if (part.isDivided() || part.isJoined()) {
            var kind = part.isDivided() ? ChangeKind.SPLIT : ChangeKind.MERGED;
            changes.add(part, kind, Stake.NONE, part.after(), part.after().text(), "");
        }
    }
}
