package io.sixpager.memo.model;

import java.util.List;

/** How every rule of a policy stands for a memo: what a decider is shown, and what a decision stores. */
public record Gate(String policy, int policyVersion, boolean passes, List<RuleResult> rules) {

    /**
     * One rule's state in a sentence.
     *
     * @param blocking the accounts whose act would make it pass
     */
    public record RuleResult(String rule, boolean passed, String sentence, List<String> blocking) {}

    public List<String> failures() {
        return rules.stream()
                .filter(result -> !result.passed())
                .map(RuleResult::sentence)
                .toList();
    }
}
