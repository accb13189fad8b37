package io.sixpager.turn.waiting;

import io.sixpager.obligation.Obligation;
import io.sixpager.turn.Debt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one event changes about who waits for whom. Pure. */
record Waits(List<Debt> begun, List<Debt> ended) {

    static Waits between(List<Obligation> before, List<Obligation> after) {
        var old = debts(before);
        var young = debts(after);
        return new Waits(without(young, old), without(old, young));
    }

    private static Set<Debt> debts(List<Obligation> owed) {
        return owed.stream().map(Debt::of).collect(Collectors.toSet());
    }

    private static List<Debt> without(Set<Debt> some, Set<Debt> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return new ArrayList<>(rest);
    }

    /** How one of them is written; {@code claimed} if an import says that it was then. */
    record Begun(Debt debt, long number, Instant since, boolean claimed, long logIndex) {}

    /** What is imported may be dated before what it ends. */
    record Ended(Debt debt, Instant at) {}
}
