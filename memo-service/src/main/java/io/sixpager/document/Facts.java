package io.sixpager.document;

import java.util.Locale;
import java.util.stream.Collectors;

/** What a memo states about itself: the ask in plain text ("" if there is none) and the number of its predictions. */
public record Facts(String ask, int predictions) {

    private static final int LONGEST_ASK = 2_000;

    public static Facts of(CanonicalText text) {
        return of(ReadText.of(text));
    }

    /** The same of a text that has been read. */
    public static Facts of(ReadText text) {
        return new Facts(plain(text.ask()), predictions(text.manuscript()));
    }

    private static String plain(Ask ask) {
        var plain = ask.sections().isEmpty()
                ? String.join("\n", ask.lines())
                : ask.sections().stream()
                        .map(Leaf::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        return plain.length() <= LONGEST_ASK ? plain : plain.substring(0, LONGEST_ASK - 1) + "…";
    }

    static int predictions(Manuscript manuscript) {
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
