package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Presence;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Rule;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The blocks of both texts, put together again from an edit script. */
final class Restoration {

    private Restoration() {}

    static List<TextBlock> before(EditScript script) {
        return script.edits().stream().flatMap(Restoration::before).toList();
    }

    static List<TextBlock> after(EditScript script) {
        return script.edits().stream().flatMap(Restoration::after).toList();
    }

    private static Stream<TextBlock> before(Edit edit) {
        return switch (edit) {
            case Keep keep -> Stream.of(keep.before());
            case Rewrite rewrite -> Stream.of(with(rewrite.before(), Run.joined(rewrite.runs(), Run::removed)));
            case RewriteTable table -> Stream.of(withRows(table.before(), rows(table, Presence.INSERTED)));
            case Remove remove -> Stream.of(remove.before());
            case Insert _, MoveTo _ -> Stream.empty();
            case Regroup regroup ->
                regroup.before().stream().map(block -> with(block, parts(regroup, block, Part::before, Run::removed)));
            case MoveFrom from -> before(from.move().content());
        };
    }

    private static Stream<TextBlock> after(Edit edit) {
        return switch (edit) {
            case Keep keep -> Stream.of(keep.after());
            case Rewrite rewrite -> Stream.of(with(rewrite.after(), Run.joined(rewrite.runs(), Run::inserted)));
            case RewriteTable table -> Stream.of(withRows(table.after(), rows(table, Presence.REMOVED)));
            case Remove _, MoveFrom _ -> Stream.empty();
            case Insert insert -> Stream.of(insert.after());
            case Regroup regroup ->
                regroup.after().stream().map(block -> with(block, parts(regroup, block, Part::after, Run::inserted)));
            case MoveTo to -> after(to.move().content());
        };
    }

    private static List<Token> parts(
            Regroup regroup, TextBlock block, Function<Part, TextBlock> place, Function<Run, List<Token>> side) {
        return regroup.parts().stream()
                .filter(part -> place.apply(part) == block)
                .flatMap(part -> Run.joined(part.runs(), side).stream())
                .toList();
    }

    /** What was left out on the other side is missing. */
    private static List<Row> rows(RewriteTable table, Presence missing) {
        var after = missing == Presence.REMOVED;
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            if (after ? row.kind().isAfter() : row.kind().isBefore()) {
                var cells = new ArrayList<List<Token>>();
                for (int column = 0; column < row.cells().size(); column++) {
                    if (table.columns().get(column).presence() != missing) {
                        cells.add(Run.joined(row.cells().get(column), after ? Run::inserted : Run::removed));
                    }
                }
                rows.add(new Row(row.head(), List.copyOf(cells)));
            }
        }
        return rows;
    }

    private static TextBlock with(TextBlock block, List<Token> tokens) {
        return switch (block.content()) {
            case Prose prose ->
                new TextBlock(block.containers(), block.id(), block.place(), new Prose(prose.tag(), tokens));
            case Code _ -> new TextBlock(block.containers(), block.id(), block.place(), new Code(tokens));
            case Table _, Rule _ -> block;
        };
    }

    private static TextBlock withRows(TextBlock block, List<Row> rows) {
        return block.content() instanceof Table table
                ? new TextBlock(block.containers(), block.id(), block.place(), new Table(table.alignments(), rows))
                : block;
    }
}
