package io.sixpager.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in which a row has more cells than the head, as old editors let them pass. */
final class PastTables {

    private static final Pattern DELIMITERS =
            Pattern.compile("[\\s>]*\\|?(?:\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*");
    private static final Pattern EDGE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private PastTables() {}

    /** The same text with as many columns in each head as the widest row has cells. */
    static String widened(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var code = false;
        for (int i = 1; i < lines.size(); i++) {
            code ^= FENCE.matcher(lines.get(i)).matches();
            if (!code
                    && lines.get(i).contains("|")
                    && lines.get(i - 1).contains("|")
                    && DELIMITERS.matcher(lines.get(i)).matches()) {
                int more = widest(lines, i + 1) - cells(lines.get(i));
                if (more > 0) {
                    lines.set(i - 1, wider(lines.get(i - 1), " |", more));
                    lines.set(i, wider(lines.get(i), "---|", more));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static int widest(List<String> lines, int from) {
        int widest = 0;
        for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
            widest = Math.max(widest, cells(lines.get(i)));
        }
        return widest;
    }

    /** Empty cells at the end say nothing. */
    private static int cells(String line) {
        var cells = EDGE.split(line.strip().replaceFirst("^[>\\s]*\\|", ""));
        int count = cells.length;
        while (count > 0 && cells[count - 1].isBlank()) {
            count--;
        }
        return count;
    }

    private static String wider(String line, String cell, int more) {
        var end = line.endsWith("\r") ? "\r" : "";
        var row = line.stripTrailing();
        return (row.endsWith("|") && !row.endsWith("\\|") ? row : row + "|") + cell.repeat(more) + end;
    }
}
