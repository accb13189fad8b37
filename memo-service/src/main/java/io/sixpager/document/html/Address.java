package io.sixpager.document.html;

import io.sixpager.document.manuscript.TextBlock;

/** Names where words stand in a text. The scheme is explained in docs/explanation/addresses.md. */
public final class Address {

    /** The attribute that holds an address in the text that is shown; if empty, no word of a text stands in the element. */
    public static final String AFTER = "data-block";

    /** The attribute that holds an address in the text that it is compared with. */
    public static final String BEFORE = "data-before";

    private static final int LONGEST = 30;

    private Address() {}

    public static String of(TextBlock block) {
        return String.valueOf(block.place().number());
    }

    /** Of a cell; rows and columns are indices, but count from 1 in the address. */
    public static String of(TextBlock table, int row, int column) {
        return of(table) + "." + (row + 1) + "." + (column + 1);
    }

    /** Numbers, and nothing that could mean more. */
    static boolean isOne(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ':') {
                return false;
            }
        }
        return value.length() <= LONGEST;
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }
}
