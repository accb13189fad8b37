package io.sixpager.document.manuscript;

import java.util.Locale;

/** The predictions of a memo: the items and the rows below a heading that says so. */
public final class Predictions {

    private Predictions() {}

    public static int count(Manuscript manuscript) {
        int level = 0;
        int count = 0;
        int item = 0;
        for (var block : manuscript.blocks()) {
            int heading = block.headingLevel();
            if (heading > 0 && (level == 0 || heading <= level)) {
                level = block.text().toLowerCase(Locale.ROOT).contains("predictions") ? heading : 0;
            } else if (level > 0 && block.content() instanceof TextBlock.Table table) {
                count += (int) table.rows().stream().filter(row -> !row.head()).count();
            } else if (level > 0 && !block.place().note()) {
                int serial = itemOf(block);
                count += serial > 0 && serial != item ? 1 : 0;
                item = serial;
            }
        }
        return count;
    }

    /** The outermost list item, so that details below a prediction are not counted as more of them. */
    private static int itemOf(TextBlock block) {
        return block.containers().stream()
                .filter(container -> container.tag().equals("li"))
                .mapToInt(Container::serial)
                .findFirst()
                .orElse(0);
    }
}
