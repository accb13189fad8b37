package io.sixpager.exchange.docx;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are, in twentieths of a point, and the size of its type: as large as lets every column
 * hold its longest word, at most the usual one. What is left goes to the columns that have most to say.
 *
 * @param size in half points
 */
record ColumnWidths(int size, int[] widths) {

    static final List<Integer> SIZES = List.of(19, 17, 15, 13, 11);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A longer word is broken. */
    private static final int LONG = 18;

    /** An average character in bold, in parts of the size of its type. */
    private static final double CHARACTER = 0.62;

    private static final int TWENTIETHS_PER_HALF_POINT = 10;

    /** Beside the words of a cell. */
    private static final int PADDING = 160;

    /** @param rows the words of each cell */
    static ColumnWidths of(List<List<String>> rows, int width) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var words = new int[columns];
        var shares = new double[columns];
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                var longest = SPACE.splitAsStream(cell).mapToInt(String::length).max();
                words[column] = Math.max(words[column], Math.min(LONG, longest.orElse(1)));
                shares[column] = Math.max(shares[column], Math.sqrt(cell.length()));
            }
        }
        var size = SIZES.stream()
                .filter(candidate -> sum(needed(words, candidate)) <= width)
                .findFirst()
                .orElse(SIZES.getLast());
        return new ColumnWidths(size, spread(needed(words, size), shares, width));
    }

    private static int[] needed(int[] words, int size) {
        return Arrays.stream(words)
                .map(word -> PADDING + (int) Math.ceil(word * CHARACTER * size * TWENTIETHS_PER_HALF_POINT))
                .toArray();
    }

    private static int[] spread(int[] needed, double[] shares, int width) {
        double all = Math.max(1, Arrays.stream(shares).sum());
        var left = width - sum(needed);
        var scale = Math.min(1, (double) width / Math.max(1, sum(needed)));
        return IntStream.range(0, needed.length)
                .map(column -> (int) (needed[column] * scale + Math.max(0, left) * shares[column] / all))
                .toArray();
    }

    static int sum(int[] widths) {
        return Arrays.stream(widths).sum();
    }

    int whole() {
        return sum(widths);
    }
}
