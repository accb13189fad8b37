package io.sixpager.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What is printed at the end. */
final class Table {
    private record Row(String figure, String target, String measured, String met) {}

    private final List<String> errors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>(List.of(new Row("Figure", "Target", "Measured", "Met?")));

    void atMost(String figure, double limit, String unit, double measured) {
        add(figure, "≤ " + number(limit) + " " + unit, number(measured) + " " + unit, measured <= limit);
    }

    void atLeast(String figure, double limit, String unit, double measured) {
        add(figure, "≥ " + number(limit) + " " + unit, number(measured) + " " + unit, measured >= limit);
    }

    /** What went wrong makes the whole table worthless, other than a figure that misses its target. */
    void errors(String figure, Collection<String> found) {
        atMost(figure, 0, "", found.size());
        errors.addAll(found);
    }

    List<String> errors() {
        return errors;
    }

    void note(String figure, String measured) {
        rows.add(new Row(figure, "", measured, ""));
    }

    private void add(String figure, String target, String measured, boolean met) {
        rows.add(new Row(figure, target, measured, met ? "yes" : "NO"));
    }

    private static String number(double value) {
        return value >= 1_000 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        var first = width(0);
        var second = width(1);
        var third = width(2);
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(pad(row.figure, first))
                    .append("  ")
                    .append(pad(row.target, second))
                    .append("  ");
            text.append(pad(row.measured, third)).append("  ").append(row.met).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> List.of(row.figure, row.target, row.measured).get(column))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
