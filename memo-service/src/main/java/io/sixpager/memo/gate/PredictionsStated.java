package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.stream.Stream;

/** What the memo expects to happen, so that it can be held against what did. */
record PredictionsStated(int atLeast) implements GateRule {

    @Override
    public String key() {
        return "predictions-stated";
    }

    @Override
    public String demand() {
        return "The memo states at least " + atLeast + " predictions.";
    }

    @Override
    public boolean tellsVerdicts() {
        return false;
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        int stated = memo.current().map(r -> r.facts().predictions()).orElse(0);
        var sentence =
                "The memo states " + Counted.of(stated, "prediction") + "; at least " + atLeast + " are asked for.";
        return stated >= atLeast ? passed(sentence) : failed(sentence, Vacancy.owner(memo));
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Correction.of(memo, review, failed);
    }
}
