package io.sixpager.memo;

import io.sixpager.shared.Mention;
import java.util.List;

/** People as a sentence lists them. */
final class Names {

    private Names() {}

    /** "@ada", "@ada and @ben", "@ada, @ben and @cleo". */
    static String of(List<String> accounts) {
        return listed(accounts.stream().map(Mention::of).toList());
    }

    static String listed(List<String> mentions) {
        return mentions.size() < 2
                ? String.join("", mentions)
                : String.join(", ", mentions.subList(0, mentions.size() - 1)) + " and " + mentions.getLast();
    }
}
