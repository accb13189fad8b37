package io.sixpager.document;

import static java.util.Objects.requireNonNull;

import io.sixpager.document.Edit.Insert;
import io.sixpager.document.Edit.Keep;
import io.sixpager.document.Edit.Remove;
import io.sixpager.document.Edit.Rewrite;
import io.sixpager.document.Edit.RewriteTable;
import io.sixpager.document.Edit.RowEdit;
import io.sixpager.document.Edit.RowKind;
import io.sixpager.document.Leaf.Row;
import io.sixpager.document.Leaf.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The whole way from one manuscript to another and back. */
record EditScript(List<Edit> edits) {

    static EditScript between(Manuscript from, Manuscript to) {
        var pairs = Alignment.of(
                from.leaves(), to.leaves(), keys(from.leaves()), keys(to.leaves()), new Similarity()::between);
        return new EditScript(pairs.stream().map(EditScript::edit).toList());
    }

    /** The leaves of the text that was changed, put together again from the edits. */
    List<Leaf> before() {
        return edits.stream().flatMap(edit -> before(edit).stream()).toList();
    }

    /** The leaves of the text that came of it, put together again from the edits. */
    List<Leaf> after() {
        return edits.stream().flatMap(edit -> after(edit).stream()).toList();
    }

    private static Optional<Leaf> before(Edit edit) {
        return switch (edit) {
            case Keep keep -> Optional.of(keep.before());
            case Rewrite rewrite -> Optional.of(rewrite.before().with(joined(rewrite.runs(), Run::removed)));
            case RewriteTable table ->
                Optional.of(table.before().withRows(rows(table, RowKind.INSERTED, Run::removed)));
            case Remove remove -> Optional.of(remove.before());
            case Insert _ -> Optional.empty();
        };
    }

    private static Optional<Leaf> after(Edit edit) {
        return switch (edit) {
            case Keep keep -> Optional.of(keep.after());
            case Rewrite rewrite -> Optional.of(rewrite.after().with(joined(rewrite.runs(), Run::inserted)));
            case RewriteTable table -> Optional.of(table.after().withRows(rows(table, RowKind.REMOVED, Run::inserted)));
            case Remove _ -> Optional.empty();
            case Insert insert -> Optional.of(insert.after());
        };
    }

    private static List<Row> rows(RewriteTable table, RowKind left, Function<Run, List<Token>> side) {
        return table.rows().stream()
                .filter(edit -> edit.kind() != left)
                .map(edit -> new Row(
                        edit.row().head(),
                        edit.cells().stream().map(cell -> joined(cell, side)).toList()))
                .toList();
    }

    private static List<Token> joined(List<Run> runs, Function<Run, List<Token>> side) {
        return runs.stream().flatMap(run -> side.apply(run).stream()).toList();
    }

    /** The changed stretches in the order of the page. */
    List<Run> changes() {
        return edits.stream()
                .flatMap(edit -> runs(edit).stream())
                .filter(run -> !run.kept())
                .toList();
    }

    int wordsInserted() {
        return changes().stream()
                .mapToInt(run -> Tokens.countWords(run.inserted()))
                .sum();
    }

    int wordsDeleted() {
        return changes().stream()
                .mapToInt(run -> Tokens.countWords(run.removed()))
                .sum();
    }

    private static List<Run> runs(Edit edit) {
        return switch (edit) {
            case Keep _ -> List.of();
            case Rewrite rewrite -> rewrite.runs();
            case RewriteTable table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(List::stream)
                        .toList();
            case Remove remove -> List.of(Run.changed(remove.before().tokens(), List.of()));
            case Insert insert -> List.of(Run.changed(List.of(), insert.after().tokens()));
        };
    }

    private static Edit edit(Alignment.Pair<Leaf> pair) {
        var before = pair.before();
        var after = pair.after();
        if (before == null) {
            return new Insert(requireNonNull(after, "a pair has at least one side"));
        }
        if (after == null) {
            return new Remove(before);
        }
        if (key(before).equals(key(after))) {
            return new Keep(before, after);
        }
        return before.content() instanceof Table old && after.content() instanceof Table table
                ? new RewriteTable(before, after, rows(old, table))
                : new Rewrite(before, after, WordDiff.between(before.tokens(), after.tokens()));
    }

    private static List<RowEdit> rows(Table old, Table table) {
        var similarity = new Similarity();
        var pairs = Alignment.of(old.rows(), table.rows(), rowKeys(old), rowKeys(table), similarity::between);
        var edits = new ArrayList<RowEdit>();
        for (var pair : pairs) {
            var before = pair.before();
            var after = pair.after();
            if (before != null && after != null) {
                var cells = IntStream.range(0, after.cells().size())
                        .mapToObj(column -> WordDiff.between(
                                before.cells().get(column), after.cells().get(column)))
                        .toList();
                edits.add(new RowEdit(RowKind.KEPT, after, cells));
            } else if (before != null) {
                edits.add(new RowEdit(
                        RowKind.REMOVED,
                        before,
                        before.cells().stream()
                                .map(cell -> List.of(Run.changed(cell, List.of())))
                                .toList()));
            } else if (after != null) {
                edits.add(new RowEdit(
                        RowKind.INSERTED,
                        after,
                        after.cells().stream()
                                .map(cell -> List.of(Run.changed(List.of(), cell)))
                                .toList()));
            }
        }
        return edits;
    }

    private static List<String> rowKeys(Table table) {
        return table.rows().stream().map(EditScript::key).toList();
    }

    private static String key(Row row) {
        var key = new StringBuilder(row.head() ? "head" : "row");
        row.cells().forEach(cell -> append(key.append('\u0001'), cell));
        return key.toString();
    }

    private static List<String> keys(List<Leaf> leaves) {
        return leaves.stream().map(EditScript::key).toList();
    }

    private static String key(Leaf leaf) {
        var key = new StringBuilder(Similarity.kind(leaf));
        if (leaf.content() instanceof Table table) {
            table.rows().forEach(row -> key.append('\u0002').append(key(row)));
        } else {
            append(key.append('\u0001'), leaf.tokens());
        }
        return key.toString();
    }

    private static void append(StringBuilder key, List<Token> tokens) {
        tokens.forEach(token -> key.append(token.key()).append('\u0000'));
    }
}
