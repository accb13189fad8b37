package io.sixpager.memo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy as data, as an administrator chose it and events keep it. What it means is said by the gate.
 *
 * @param number as its kind asks for: a percentage, pages, predictions, hours, or nothing
 * @param groups as its kind asks for, in their order
 */
public record PolicyRule(Kind kind, @Nullable Integer number, List<ApproverGroup> groups) {

    /** The names are stored and never change. */
    public enum Kind {
        ALL_APPROVERS_ASSENT,
        QUORUM_ASSENTS,
        GROUP_ASSENTS,
        STAGES,
        NO_OPEN_OBJECTION,
        CONDITIONS_MET,
        PAGE_LIMIT,
        PREDICTIONS_STATED,
        EVERY_PAGE_SHOWN,
        READING_PERIOD,
        HIDDEN_VERDICTS,
        NOBODY_APPROVES_THEIR_OWN,
        DECIDER_NAMED
    }

    public PolicyRule {
        groups = List.copyOf(groups);
    }

    public static PolicyRule of(Kind kind) {
        return new PolicyRule(kind, null, List.of());
    }

    public static PolicyRule of(Kind kind, int number) {
        return new PolicyRule(kind, number, List.of());
    }

    public static PolicyRule of(Kind kind, List<ApproverGroup> groups) {
        return new PolicyRule(kind, null, groups);
    }
}
