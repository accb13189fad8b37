package io.sixpager.document.text;

import java.util.Arrays;

/** Letters inserted, deleted, replaced or swapped with their neighbour. */
public final class EditDistance {

    private EditDistance() {}

    public static int between(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    /** The same letters, two neighbours swapped, as in "hte". */
    public static boolean isTransposition(String one, String other) {
        return one.length() == other.length()
                && between(one, other) == 1
                && Arrays.equals(letters(one), letters(other));
    }

    private static int cheapest(int[][] rows, String one, String other, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
    }

    private static char[] letters(String word) {
        var letters = word.toCharArray();
        Arrays.sort(letters);
        return letters;
    }
}
