package io.sixpager.policy.trial;

import io.sixpager.memo.model.Gate.RuleResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approval of the past that another policy would have refused.
 *
 * @param memo by its number alone where the reader may not read it
 * @param failures each rule that would have stood in the way
 */
public record TriedDecision(long number, @Nullable TriedMemo memo, Instant decidedAt, List<FailedRule> failures) {

    public record TriedMemo(String title, int revision, String decidedBy) {}

    /** @param sentence with the people in it; nothing where the reader may not read the memo */
    public record FailedRule(String rule, @Nullable String sentence) {

        static FailedRule of(RuleResult result, boolean readable) {
            return new FailedRule(result.rule(), readable ? result.sentence() : null);
        }
    }
}
