package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Revision;
import java.util.stream.Stream;

/** The owner's revision, which mends a rule about the text. */
public final class Correction {

    private Correction() {}

    /** @param failed whose sentence tells the owner why */
    public static Stream<MemoObligation> of(MemoState memo, Review review, RuleResult failed) {
        var revised = memo.current().map(Revision::by).orElseGet(review::opened);
        return Stream.of(MemoObligation.on(
                memo,
                memo.header().owner(),
                Kind.REVISE,
                revised.at(),
                review.due(),
                failed.sentence(),
                "A revision meets the rule."));
    }
}
