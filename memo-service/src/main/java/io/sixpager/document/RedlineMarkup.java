package io.sixpager.document;

import io.sixpager.document.Edit.Insert;
import io.sixpager.document.Edit.Keep;
import io.sixpager.document.Edit.Remove;
import io.sixpager.document.Edit.Rewrite;
import io.sixpager.document.Edit.RewriteTable;
import io.sixpager.document.Edit.RowEdit;
import io.sixpager.document.Leaf.Code;
import io.sixpager.document.Leaf.Prose;
import io.sixpager.document.Leaf.Rule;
import io.sixpager.document.Leaf.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an edit script as the page with its insertions and deletions. */
final class RedlineMarkup {

    private static final int EXCERPT = 120;

    private final Markup markup;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, Frame> counterparts = new HashMap<>();

    RedlineMarkup(Figures figures) {
        markup = new Markup(figures, Plate.SCREEN);
    }

    void edit(Edit edit) {
        switch (edit) {
            case Keep keep -> {
                meet(keep.before(), keep.after());
                markup.leaf(keep.after());
            }
            case Rewrite rewrite -> {
                meet(rewrite.before(), rewrite.after());
                leaf(rewrite.after(), rewrite.after().id(), rewrite.runs());
            }
            case RewriteTable rewrite -> {
                meet(rewrite.before(), rewrite.after());
                table(rewrite.after(), rewrite.after().id(), rewrite.rows());
            }
            case Remove remove -> whole(removed(remove.before()), false);
            case Insert insert -> whole(insert.after(), true);
        }
    }

    String finish() {
        return markup.finish();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private void whole(Leaf leaf, boolean inserted) {
        switch (leaf.content()) {
            case Table table ->
                table(
                        leaf,
                        leaf.id(),
                        table.rows().stream()
                                .map(row -> new RowEdit(
                                        inserted ? Edit.RowKind.INSERTED : Edit.RowKind.REMOVED,
                                        row,
                                        row.cells().stream()
                                                .map(cell -> List.of(run(cell, inserted)))
                                                .toList()))
                                .toList());
            case Prose _, Code _, Rule _ -> leaf(leaf, leaf.id(), List.of(run(leaf.tokens(), inserted)));
        }
    }

    private static Run run(List<Token> tokens, boolean inserted) {
        return inserted ? Run.changed(List.of(), tokens) : Run.changed(tokens, List.of());
    }

    private void leaf(Leaf leaf, String id, List<Run> runs) {
        markup.frames(leaf.frames());
        switch (leaf.content()) {
            case Prose prose -> markup.prose(prose.tag(), id, "changed", () -> runs(runs, leaf));
            case Code _ -> markup.code(id, "changed", () -> runs(runs, leaf));
            case Rule _ -> markup.leaf(leaf);
            case Table _ -> throw new IllegalStateException("A table is written row by row");
        }
        markup.raw("\n");
    }

    private void table(Leaf leaf, String id, List<RowEdit> rows) {
        markup.frames(leaf.frames());
        if (leaf.content() instanceof Table table) {
            markup.table(
                    id,
                    "changed",
                    () -> rows.forEach(edit -> markup.row(
                            table,
                            edit.row(),
                            kind(edit),
                            column -> runs(edit.cells().get(column), leaf))));
        }
        markup.raw("\n");
    }

    private static String kind(RowEdit edit) {
        return switch (edit.kind()) {
            case KEPT -> "";
            case REMOVED -> "deleted";
            case INSERTED -> "inserted";
        };
    }

    private void runs(List<Run> runs, Leaf leaf) {
        for (var run : runs) {
            if (run.kept()) {
                markup.tokens(run.inserted());
            } else if (!run.removed().isEmpty() || !run.inserted().isEmpty()) {
                changed(run, leaf);
            }
        }
    }

    private void changed(Run run, Leaf leaf) {
        var id = "change-" + (changes.size() + 1);
        var kind = run.removed().isEmpty()
                ? ChangeKind.INSERTED
                : run.inserted().isEmpty() ? ChangeKind.DELETED : ChangeKind.REPLACED;
        changes.add(new Change(id, kind, leaf.place().section(), excerpt(run)));
        if (!run.removed().isEmpty()) {
            mark(
                    "del",
                    id,
                    run.removed().stream().map(RedlineMarkup::withoutAnchors).toList());
        }
        if (!run.inserted().isEmpty()) {
            mark("ins", run.removed().isEmpty() ? id : "", run.inserted());
        }
    }

    private void mark(String tag, String id, List<Token> tokens) {
        markup.style(null);
        markup.raw("<" + tag + (id.isEmpty() ? "" : " id=\"" + id + "\"") + ">");
        markup.tokens(tokens);
        markup.style(null);
        markup.raw("</" + tag + ">");
    }

    private static String excerpt(Run run) {
        var text = new StringBuilder();
        (run.inserted().isEmpty() ? run.removed() : run.inserted())
                .forEach(token -> text.append(token.isSpace() ? " " : token.text()));
        return Excerpt.of(text.toString(), EXCERPT);
    }

    /** A deleted reference must not take the anchor of a living one. */
    private static Token withoutAnchors(Token token) {
        return token.kind() == Token.Kind.NOTE
                ? new Token(token.kind(), token.text(), token.key(), new Style("sup", "", null))
                : token;
    }

    private void meet(Leaf before, Leaf after) {
        for (int i = 0; i < Math.min(before.frames().size(), after.frames().size()); i++) {
            if (before.frames().get(i).tag().equals(after.frames().get(i).tag())) {
                counterparts.putIfAbsent(
                        before.frames().get(i).serial(), after.frames().get(i));
            }
        }
    }

    /** What was removed stands in the elements of its surviving neighbours, as far as these are known. */
    private Leaf removed(Leaf before) {
        var frames = before.frames().stream()
                .map(frame -> {
                    var counterpart = counterparts.get(frame.serial());
                    return counterpart == null ? frame.withoutId(-frame.serial()) : counterpart;
                })
                .toList();
        return new Leaf(frames, "", before.place(), before.content());
    }
}
