package io.sixpager.memo;

import java.util.List;

/** People as a sentence lists them. */
final class Names {

    private Names() {}

    /** "ada", "ada and ben", "ada, ben and cleo". */
    static String of(List<String> accounts) {
        return accounts.size() < 2
                ? String.join("", accounts)
                : String.join(", ", accounts.subList(0, accounts.size() - 1)) + " and " + accounts.getLast();
    }
}
