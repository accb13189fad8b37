package io.sixpager.memo.model;

import java.util.List;

/** A closed, typed set of rules. A memo keeps the policy version that its review was opened under. */
public record Policy(String name, int version, List<GateRule> rules) {

    private static final Policy ONE_WAY_1 = new Policy(
            "one-way-door",
            1,
            List.of(
                    new GateRule.AllApproversAssent(),
                    new GateRule.NoOpenObjection(),
                    new GateRule.PageLimit(6),
                    new GateRule.PredictionsStated(3),
                    new GateRule.EveryPageShown(),
                    new GateRule.NobodyApprovesTheirOwn(),
                    new GateRule.DeciderNamed()));

    private static final Policy TWO_WAY_1 = new Policy(
            "two-way-door",
            1,
            List.of(
                    new GateRule.QuorumAssents(50),
                    new GateRule.NoOpenObjection(),
                    new GateRule.PageLimit(6),
                    new GateRule.NobodyApprovesTheirOwn(),
                    new GateRule.DeciderNamed()));

    public boolean asksForReading() {
        return rules.stream().anyMatch(GateRule.EveryPageShown.class::isInstance);
    }

    /** The newest policy for a door. */
    public static Policy of(Door door) {
        return switch (door) {
            case ONE_WAY -> ONE_WAY_1;
            case TWO_WAY -> TWO_WAY_1;
        };
    }

    /** The policy under which a review was opened, however old. */
    public static Policy of(String name, int version) {
        return List.of(ONE_WAY_1, TWO_WAY_1).stream()
                .filter(policy -> policy.name.equals(name) && policy.version == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No policy " + name + " version " + version));
    }
}
