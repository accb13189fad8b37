package io.sixpager.memo.gate;

import io.sixpager.document.Layout;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Review;
import java.util.List;
import java.util.stream.Stream;

/** A closed set of rules. A memo keeps the policy version that its review was opened under. */
public record Policy(String name, int version, List<GateRule> rules) {

    public static final Policy ONE_WAY_1 = new Policy(
            "one-way-door",
            1,
            List.of(
                    new AllApproversAssent(),
                    new NoOpenObjection(),
                    new PageLimit(Layout.PAGE_LIMIT),
                    new PredictionsStated(3),
                    new EveryPageShown(),
                    new NobodyApprovesTheirOwn(),
                    new DeciderNamed()));

    public static final Policy TWO_WAY_1 = new Policy(
            "two-way-door",
            1,
            List.of(
                    new QuorumAssents(50),
                    new NoOpenObjection(),
                    new PageLimit(Layout.PAGE_LIMIT),
                    new NobodyApprovesTheirOwn(),
                    new DeciderNamed()));

    /** The next version, which asks for one thing more; this one stays for the reviews that were opened under it. */
    public Policy and(GateRule rule) {
        return new Policy(
                name,
                version + 1,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** The newest policy for a door. */
    public static Policy of(Door door) {
        return Policies.newest(
                switch (door) {
                    case ONE_WAY -> ONE_WAY_1.name;
                    case TWO_WAY -> TWO_WAY_1.name;
                });
    }

    /** The policy under which a review was opened, however old. */
    public static Policy of(Review review) {
        return Policies.find(review.policy(), review.policyVersion());
    }
}
