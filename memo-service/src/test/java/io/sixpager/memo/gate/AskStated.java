package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.List;
import java.util.stream.Stream;

/** A rule as another module would bring it: over what the memo's own events tell. */
public record AskStated() implements GateRule {

    static final Policy POLICY = new Policy("one-way-door-with-ask", 1, Policy.ONE_WAY_1.rules()).and(new AskStated());

    /** Named under META-INF/services. */
    public static final class Contribution implements PolicyContribution {
        @Override
        public List<Policy> policies() {
            return List.of(POLICY);
        }
    }

    @Override
    public String key() {
        return "ask-stated";
    }

    @Override
    public String demand() {
        return "The memo says what it asks for.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        return memo.current()
                        .filter(revision -> revision.facts().ask().isEmpty())
                        .isPresent()
                ? failed(
                        "The memo does not say what it asks for.",
                        List.of(memo.header().owner()))
                : passed("The memo says what it asks for.");
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Correction.of(memo, review, failed);
    }
}
