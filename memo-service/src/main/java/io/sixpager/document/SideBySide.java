package io.sixpager.document;

import io.sixpager.document.redline.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two texts beside each other, block by block: what stands in one row is the same block, then and now. */
public record SideBySide(List<Row> rows) {

    /** Sanitised pieces of the page; one side is missing where the other text has nothing in this place. */
    public record Row(@Nullable String before, @Nullable String after, boolean changed) {}

    public static SideBySide of(ReadText from, ReadText to, Figures figures) {
        var comparison = Comparison.of(from.reading(), to.reading());
        var before = comparison.before(figures);
        var after = comparison.after(figures);
        var rows = new ArrayList<Row>();
        for (var edit : comparison.script().edits()) {
            var row = new Row(before.piece(edit), after.piece(edit), comparison.isChanged(edit));
            if (row.before() != null || row.after() != null) {
                rows.add(row);
            }
        }
        return new SideBySide(List.copyOf(rows));
    }
}
