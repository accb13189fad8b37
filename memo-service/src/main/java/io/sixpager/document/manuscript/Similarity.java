package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Row;
import io.sixpager.document.manuscript.TextBlock.Rule;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much two pieces of text have in common: the share of their words, 0 to 1. */
public final class Similarity {

    private final Map<Row, int[]> rows = new IdentityHashMap<>();

    public double between(Row before, Row after) {
        if (before.head() != after.head()) {
            return 0;
        }
        return before.head()
                ? 1
                : share(rows.computeIfAbsent(before, Similarity::bag), rows.computeIfAbsent(after, Similarity::bag));
    }

    /** Leaves of different kinds never stand for each other. */
    public static String kind(TextBlock block) {
        return switch (block.content()) {
            case Prose prose -> prose.tag().startsWith("h") ? "heading" : "prose";
            case Code _ -> "code";
            case Table _ -> "table";
            case Rule _ -> "rule";
        };
    }

    private static int[] bag(Row row) {
        return bag(row.cells().stream().flatMap(List::stream).toList());
    }

    /** The words as sorted numbers; of a text without words, its marks. Two words with one number do no harm. */
    public static int[] bag(List<Token> tokens) {
        var bag = new int[tokens.size()];
        int size = 0;
        for (var token : tokens) {
            if (token.isWord()) {
                bag[size++] = token.text().hashCode();
            }
        }
        if (size == 0) {
            for (var token : tokens) {
                if (!token.isSpace()) {
                    bag[size++] = token.text().hashCode();
                }
            }
        }
        bag = Arrays.copyOf(bag, size);
        Arrays.sort(bag);
        return bag;
    }

    /** Two bags in one. */
    public static int[] together(int[] one, int[] other) {
        var all = new int[one.length + other.length];
        for (int i = 0, j = 0; i + j < all.length; ) {
            boolean next = j == other.length || i < one.length && one[i] <= other[j];
            all[i + j] = next ? one[i++] : other[j++];
        }
        return all;
    }

    /** What one bag has more than the other. */
    public static int[] without(int[] one, int[] other) {
        var rest = new int[one.length];
        int size = 0;
        for (int i = 0, j = 0; i < one.length; ) {
            if (j < other.length && one[i] == other[j]) {
                i++;
                j++;
            } else if (j == other.length || one[i] < other[j]) {
                rest[size++] = one[i++];
            } else {
                j++;
            }
        }
        return Arrays.copyOf(rest, size);
    }

    public static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    public static double share(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == other.length ? 1 : 0;
        }
        return 2.0 * common(one, other) / (one.length + other.length);
    }
}
