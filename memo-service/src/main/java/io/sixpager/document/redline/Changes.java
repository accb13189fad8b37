package io.sixpager.document.redline;

import io.sixpager.document.Change;
import io.sixpager.document.ChangeKind;
import io.sixpager.document.Stake;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.Merge;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowEdit;
import io.sixpager.document.diff.Edit.Split;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.text.Excerpt;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The changes of an edit script, numbered in the order of the page, and where each of them is marked. */
final class Changes {

    private static final int EXCERPT = 120;

    private final StakeRule stakes;
    private final List<Change> list = new ArrayList<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();

    private Changes(StakeRule stakes) {
        this.stakes = stakes;
    }

    static Changes of(EditScript script, StakeRule stakes) {
        var changes = new Changes(stakes);
        script.edits().forEach(changes::add);
        return changes;
    }

    List<Change> list() {
        return List.copyOf(list);
    }

    /** The id of the change that begins with this run, row, part or edit; empty if none does. */
    String id(Object place) {
        return ids.getOrDefault(place, "");
    }

    private void add(Edit edit) {
        switch (edit) {
            case Keep _, MoveFrom _ -> {}
            case Rewrite rewrite -> runs(rewrite.runs(), rewrite.after(), "");
            case RewriteTable table -> table.rows().forEach(row -> row(table, row));
            case Remove remove -> whole(remove, remove.before(), ChangeKind.DELETED);
            case Insert insert -> whole(insert, insert.after(), ChangeKind.INSERTED);
            case Split split -> {
                for (var part : split.parts()) {
                    if (part != split.parts().getFirst()) {
                        seam(part, part.leaf(), ChangeKind.SPLIT);
                    }
                    runs(part.runs(), part.leaf(), "");
                }
            }
            case Merge merge -> {
                for (var part : merge.parts()) {
                    if (part != merge.parts().getFirst()) {
                        seam(part, merge.after(), ChangeKind.MERGED);
                    }
                    runs(part.runs(), merge.after(), "");
                }
            }
            case MoveTo to -> {
                var content = to.move().content();
                if (to.move().first()) {
                    var before = content.before();
                    var stake = stakes.isAsked(before) == stakes.isAsked(content.after()) ? Stake.NONE : Stake.ASK;
                    add(
                            content,
                            ChangeKind.MOVED,
                            stake,
                            content.after(),
                            content.after().text(),
                            before.place().section());
                }
                add(content);
            }
        }
    }

    private void runs(List<Run> runs, Leaf leaf, String label) {
        if (runs.stream().allMatch(Run::kept)) {
            return;
        }
        var judged = StakeRule.of(runs, label);
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.kept() && !run.isEmpty()) {
                var stake = stakes.isAsked(leaf) ? Stake.ASK : judged.get(i);
                var shown = run.inserted().isEmpty() ? run.removed() : run.inserted();
                var was = kind(run) == ChangeKind.REPLACED ? Tokens.text(run.removed()) : "";
                add(run, kind(run), stake, leaf, Tokens.text(shown), was);
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
                add(row, kind, gravest(runs, table.after()), table.after(), row.text(), "");
            }
            case MOVED_TO -> {
                var section = table.before().place().section();
                add(row, ChangeKind.MOVED, Stake.NONE, table.after(), row.text(), section);
                table.rows().stream()
                        .filter(other -> other.kind() == Edit.RowKind.MOVED_FROM && other.move() == row.move())
                        .forEach(other -> ids.put(other, id(row)));
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
        return Tokens.text(EditScript.joined(head.cells().get(column), Run::inserted))
                .strip();
    }

    /** A leaf that is new, or gone, is one change. */
    private void whole(Edit edit, Leaf leaf, ChangeKind kind) {
        var removed = kind == ChangeKind.DELETED;
        if (leaf.content() instanceof Leaf.Rule) {
            add(edit, kind, Stake.NONE, leaf, "a rule between two parts", "");
            return;
        }
        if (leaf.text().isEmpty()) {
            return;
        }
        var run = removed ? Run.changed(leaf.tokens(), List.of()) : Run.changed(List.of(), leaf.tokens());
        add(edit, kind, gravest(List.of(run), leaf), leaf, leaf.text(), "");
    }

    private Stake gravest(List<Run> runs, Leaf leaf) {
        if (stakes.isAsked(leaf)) {
            return Stake.ASK;
        }
        return StakeRule.of(runs, "").stream().min(Stake::compareTo).orElse(Stake.NONE);
    }

    private void seam(Object part, Leaf leaf, ChangeKind kind) {
        add(part, kind, Stake.NONE, leaf, leaf.text(), "");
    }

    private void add(Object place, ChangeKind kind, Stake stake, Leaf leaf, String excerpt, String was) {
        var id = "change-" + (list.size() + 1);
        ids.put(place, id);
        var section = leaf.place().section();
        list.add(new Change(id, kind, stake, section, Excerpt.of(excerpt, EXCERPT), Excerpt.of(was, EXCERPT)));
    }
}
