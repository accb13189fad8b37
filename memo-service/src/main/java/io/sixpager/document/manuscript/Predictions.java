package io.sixpager.document.manuscript;

import java.util.Locale;

/** The predictions of a memo: the items and the rows below a heading that says so. */
public final class Predictions {

    private Predictions() {}

    public static int count(Manuscript manuscript) {
        int level = 0;
        int count = 0;
        int item = 0;
        for (var leaf : manuscript.leaves()) {
            int heading = leaf.headingLevel();
            if (heading > 0 && (level == 0 || heading <= level)) {
                level = leaf.text().toLowerCase(Locale.ROOT).contains("predictions") ? heading : 0;
            } else if (level > 0 && leaf.content() instanceof Leaf.Table table) {
                count += (int) table.rows().stream().filter(row -> !row.head()).count();
            } else if (level > 0 && !leaf.place().note()) {
                int serial = itemOf(leaf);
                count += serial > 0 && serial != item ? 1 : 0;
                item = serial;
            }
        }
        return count;
    }

    /** The outermost list item, so that details below a prediction are not counted as more of them. */
    private static int itemOf(Leaf leaf) {
        return leaf.frames().stream()
                .filter(frame -> frame.tag().equals("li"))
                .mapToInt(Frame::serial)
                .findFirst()
                .orElse(0);
    }
}
