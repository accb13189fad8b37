package io.sixpager.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the bench; everybody's password is the same. */
final class Accounts {
    static final String PASSWORD = "bench-password";
    static final String DECIDER = "bench-decider";

    /** Keeps the policies. */
    static final String ADMINISTRATOR = "bench-administrator";

    private static final List<String> OWNERS = named("owner", 10);
    static final List<String> REVIEWERS = named("reviewer", 24);
    /** Sends what nobody should, once. */
    static final String ATTACKER = OWNERS.getFirst();

    private static final int REVIEWERS_OF_A_MEMO = 8;

    /** They take no part and have pages open. */
    static final List<String> READERS = named("reader", 50);

    private Accounts() {}

    static List<String> all() {
        return Stream.concat(participants().stream(), READERS.stream()).toList();
    }

    static List<String> participants() {
        return Stream.of(OWNERS, REVIEWERS, List.of(DECIDER))
                .flatMap(List::stream)
                .toList();
    }

    /** Eight reviewers of a memo: the first four give verdicts, the others object. */
    static List<String> reviewersOf(long memo) {
        return IntStream.range(0, REVIEWERS_OF_A_MEMO)
                .mapToObj(n -> REVIEWERS.get((int) ((memo * 5 + n) % REVIEWERS.size())))
                .toList();
    }

    static String ownerOf(long memo) {
        return OWNERS.get((int) (memo % OWNERS.size()));
    }

    private static List<String> named(String role, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> role + "-" + n).toList();
    }
}
