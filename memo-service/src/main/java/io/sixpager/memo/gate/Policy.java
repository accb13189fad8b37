package io.sixpager.memo.gate;

import static io.sixpager.memo.model.PolicyRule.Kind.*;

import io.sixpager.document.Layout;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PinnedPolicy;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.Review;
import java.util.List;
import java.util.stream.Stream;

/**
 * A closed set of rules. A memo keeps the policy version that its review was opened under.
 *
 * @param terms the same as data; empty if a module has contributed rules of its own
 */
public record Policy(String name, int version, List<GateRule> rules, List<PolicyRule> terms) {

    public static final Policy ONE_WAY_1 = of(
            "one-way-door",
            1,
            List.of(
                    PolicyRule.of(ALL_APPROVERS_ASSENT),
                    PolicyRule.of(NO_OPEN_OBJECTION),
                    PolicyRule.of(PAGE_LIMIT, Layout.PAGE_LIMIT),
                    PolicyRule.of(PREDICTIONS_STATED, 3),
                    PolicyRule.of(EVERY_PAGE_SHOWN),
                    PolicyRule.of(NOBODY_APPROVES_THEIR_OWN),
                    PolicyRule.of(DECIDER_NAMED)));

    public static final Policy TWO_WAY_1 = of(
            "two-way-door",
            1,
            List.of(
                    PolicyRule.of(QUORUM_ASSENTS, 50),
                    PolicyRule.of(NO_OPEN_OBJECTION),
                    PolicyRule.of(PAGE_LIMIT, Layout.PAGE_LIMIT),
                    PolicyRule.of(NOBODY_APPROVES_THEIR_OWN),
                    PolicyRule.of(DECIDER_NAMED)));

    /** Of a module that contributes rules of its own. */
    public Policy(String name, int version, List<GateRule> rules) {
        this(name, version, rules, List.of());
    }

    /** @param terms that {@link PolicyFaults} finds nothing wrong with */
    public static Policy of(String name, int version, List<PolicyRule> terms) {
        return new Policy(name, version, Rules.of(terms), terms);
    }

    /** The next version, which asks for one thing more; this one stays for the reviews that were opened under it. */
    public Policy and(GateRule rule) {
        return new Policy(
                name,
                version + 1,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** The newest policy for a door, as it comes with the product. */
    public static Policy of(Door door) {
        return Policies.newest(
                switch (door) {
                    case ONE_WAY -> ONE_WAY_1.name;
                    case TWO_WAY -> TWO_WAY_1.name;
                });
    }

    /** The policy under which a review was opened, however old. */
    public static Policy of(Review review) {
        return of(new PinnedPolicy(review.policy(), review.policyVersion(), review.policyRules()));
    }

    public static Policy of(PinnedPolicy pinned) {
        return pinned.rules().isEmpty()
                ? Policies.find(pinned.name(), pinned.version())
                : of(pinned.name(), pinned.version(), pinned.rules());
    }

    /** Those that a reader of the review may be told of. */
    public Stream<GateRule> told(Review review) {
        return rules.stream().filter(rule -> !review.withholds() || !rule.tellsVerdicts());
    }

    /** Those whose state the reader of the review may not know yet, by their keys. */
    public List<String> untold(Review review) {
        return rules.stream()
                .filter(rule -> review.withholds() && rule.tellsVerdicts())
                .map(GateRule::key)
                .toList();
    }

    public List<String> demands() {
        return rules.stream().map(GateRule::demand).toList();
    }

    /** All that an approval needs, in one sentence. */
    public String sentence() {
        return PolicySentence.of(demands());
    }
}
