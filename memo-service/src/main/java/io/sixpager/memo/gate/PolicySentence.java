package io.sixpager.memo.gate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The demands of all rules, each a sentence, as one. */
final class PolicySentence {

    private PolicySentence() {}

    static String of(List<String> demands) {
        if (demands.isEmpty()) {
            return "A memo can be approved at any time.";
        }
        var clauses = demands.stream().map(PolicySentence::clause).toList();
        var last = clauses.getLast();
        return clauses.size() == 1
                ? "A memo can be approved once " + last + "."
                : "A memo can be approved once "
                        + clauses.subList(0, clauses.size() - 1).stream().collect(Collectors.joining("; "))
                        + "; and " + last + ".";
    }

    /** Words that begin a sentence. */
    static String begin(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String clause(String demand) {
        return demand.substring(0, 1).toLowerCase(Locale.ROOT) + demand.substring(1, demand.length() - 1);
    }
}
