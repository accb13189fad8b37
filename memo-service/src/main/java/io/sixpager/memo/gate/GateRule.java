package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One condition of an approval: what it asks for, how a memo in review stands to it, who is in the way and what mends
 * it. Pure: the same memo gives the same answers, today and in ten years. Nobody else knows a rule by its key.
 */
public interface GateRule {

    /** The stable name under which results are stored. */
    String key();

    /** What the rule asks for, as a reader of the policy sees it. */
    String demand();

    /** Whether the memo meets the rule, in a sentence, and whose act would make it do so. */
    RuleResult evaluate(MemoState memo, Review review);

    /** What people owe while the memo fails the rule; nothing where no act of one person mends it. */
    Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed);

    /** When acts came about that the rule waits for beside the verdicts: the decider waits since the last of them. */
    default Stream<Instant> met(MemoState memo, Review review) {
        return Stream.of();
    }

    /** Whether its sentence or whoever it blocks lets readers conclude what somebody's verdict is. */
    default boolean tellsVerdicts() {
        return true;
    }

    /** Why an approver does not speak yet; nobody is asked for what would be refused. */
    default Optional<String> holdsBack(MemoState memo, Review review, String approver) {
        return Optional.empty();
    }

    /** Why the memo could never meet the rule as things are. */
    default Stream<Impasse> impasses(Situation situation) {
        return Stream.empty();
    }

    default RuleResult passed(String sentence) {
        return new RuleResult(key(), true, sentence, List.of());
    }

    /** @param blocking the accounts whose act would make it pass */
    default RuleResult failed(String sentence, List<String> blocking) {
        return new RuleResult(key(), false, sentence, blocking);
    }
}
