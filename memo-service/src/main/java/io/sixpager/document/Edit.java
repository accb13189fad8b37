package io.sixpager.document;

import java.util.List;

/** What happened to one leaf. Keeping a leaf may still rewrap it or change its style. */
sealed interface Edit {

    record Keep(Leaf before, Leaf after) implements Edit {}

    record Rewrite(Leaf before, Leaf after, List<Run> runs) implements Edit {}

    record RewriteTable(Leaf before, Leaf after, List<RowEdit> rows) implements Edit {}

    record Remove(Leaf before) implements Edit {}

    record Insert(Leaf after) implements Edit {}

    /** A row with the runs of each cell; a removed or inserted row has one changed run in a cell. */
    record RowEdit(RowKind kind, Leaf.Row row, List<List<Run>> cells) {}

    enum RowKind {
        KEPT,
        REMOVED,
        INSERTED
    }
}
