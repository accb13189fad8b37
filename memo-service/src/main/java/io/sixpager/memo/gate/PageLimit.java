package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.stream.Stream;

/** Appendices are not counted. */
record PageLimit(int pages) implements GateRule {

    @Override
    public String key() {
        return "page-limit";
    }

    @Override
    public String demand() {
        return "The memo has at most " + pages + " pages, appendices apart.";
    }

    @Override
    public boolean tellsVerdicts() {
        return false;
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var current = memo.current();
        if (current.isEmpty()) {
            return failed("There is no revision yet.", Vacancy.owner(memo));
        }
        var facts = current.get().facts();
        if (facts.pages() <= pages) {
            return passed("The memo has " + Counted.of(facts.pages(), "page") + " of at most " + pages + ".");
        }
        var overflow = facts.overflow();
        return failed(
                "The memo has " + Counted.of(facts.pages(), "page") + "; at most " + pages + " are allowed."
                        + (overflow == null
                                ? ""
                                : " " + Counted.of(overflow.lines(), "line") + " too many, from the paragraph “"
                                        + overflow.paragraph() + "”."),
                Vacancy.owner(memo));
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Correction.of(memo, review, failed);
    }
}
