package io.sixpager.document.diff;

import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/** What happened to one block, or to a few that became one or came of one. Keeping a block may still restyle it. */
public sealed interface Edit {

    /** A block that has one counterpart in the other text. */
    sealed interface Pair extends Edit {

        TextBlock before();

        TextBlock after();
    }

    record Keep(TextBlock before, TextBlock after) implements Pair {}

    record Rewrite(TextBlock before, TextBlock after, List<Run> runs) implements Pair {}

    /** The columns of both tables, merged; each row has a cell for each of them. */
    record RewriteTable(TextBlock before, TextBlock after, List<Column> columns, List<RowEdit> rows) implements Pair {}

    record Remove(TextBlock before) implements Edit {}

    record Insert(TextBlock after) implements Edit {}

    /** One block that was divided, a few that were joined, or a few whose words are now parted elsewhere. */
    record Regroup(List<TextBlock> before, List<TextBlock> after, List<Part> parts) implements Edit {}

    /** The old place of a moved block. */
    record MoveFrom(Move move) implements Edit {}

    /** The new place of a moved block. */
    record MoveTo(Move move) implements Edit {}

    /** A block that stands elsewhere now; blocks that moved together have one number. */
    record Move(int number, boolean first, Pair content) {}

    /** What lies in one block of either text; both may begin with it. */
    record Part(TextBlock before, TextBlock after, boolean begins, boolean beginsAfter, List<Run> runs) {

        /** A block begins where none began. */
        public boolean isDivided() {
            return beginsAfter && !begins;
        }

        /** A block began where none begins. */
        public boolean isJoined() {
            return begins && !beginsAfter;
        }
    }

    /** The indices are those in both tables, −1 where one has no such column. */
    record Column(Presence presence, int before, int after, String alignment) {}

    /**
     * A row with the runs of each cell, a missing side being empty; both places of a moved row have its number. The
     * indices are those in both tables, −1 where one has no such row.
     */
    record RowEdit(RowKind kind, int move, int before, int after, boolean head, List<List<Run>> cells) {

        /** What stands in a cell, or stood there if nothing does. */
        public static List<Token> shown(List<Run> cell) {
            return cell.stream()
                    .flatMap(run -> (run.inserted().isEmpty() ? run.removed() : run.inserted()).stream())
                    .toList();
        }

        public String text() {
            return cells.stream().map(cell -> Tokens.text(shown(cell))).collect(Collectors.joining(" "));
        }
    }

    enum Presence {
        KEPT,
        REMOVED,
        INSERTED
    }

    enum RowKind {
        KEPT,
        REMOVED,
        INSERTED,
        MOVED_FROM,
        MOVED_TO;

        boolean isBefore() {
            return this != INSERTED && this != MOVED_TO;
        }

        public boolean isAfter() {
            return this != REMOVED && this != MOVED_FROM;
        }
    }
}
