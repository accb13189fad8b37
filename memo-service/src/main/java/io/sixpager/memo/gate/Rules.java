package io.sixpager.memo.gate;

import io.sixpager.memo.model.PolicyRule;
import java.util.List;

/** What the rules of a policy mean. */
final class Rules {

    private Rules() {}

    static List<GateRule> of(List<PolicyRule> rules) {
        return rules.stream().map(Rules::of).toList();
    }

    private static GateRule of(PolicyRule rule) {
        return switch (rule.kind()) {
            case ALL_APPROVERS_ASSENT -> new AllApproversAssent();
            case QUORUM_ASSENTS -> new QuorumAssents(number(rule));
            case GROUP_ASSENTS -> new GroupAssents(rule.groups().getFirst());
            case STAGES -> new Stages(rule.groups());
            case NO_OPEN_OBJECTION -> new NoOpenObjection();
            case CONDITIONS_MET -> new ConditionsMet();
            case PAGE_LIMIT -> new PageLimit(number(rule));
            case PREDICTIONS_STATED -> new PredictionsStated(number(rule));
            case EVERY_PAGE_SHOWN -> new EveryPageShown();
            case READING_PERIOD -> new ReadingPeriod(number(rule));
            case HIDDEN_VERDICTS -> new HiddenVerdicts();
            case NOBODY_APPROVES_THEIR_OWN -> new NobodyApprovesTheirOwn();
            case DECIDER_NAMED -> new DeciderNamed();
        };
    }

    private static int number(PolicyRule rule) {
        var number = rule.number();
        if (number == null) {
            throw new IllegalStateException("The rule " + rule.kind() + " has no number");
        }
        return number;
    }
}
