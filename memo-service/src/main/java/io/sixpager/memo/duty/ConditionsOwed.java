package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.CONFIRM_CONDITION;
import static io.sixpager.memo.model.MemoObligation.Kind.MEET_CONDITION;

import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** What the conditions of an assent ask of people, before the decision and after an approval. */
final class ConditionsOwed {

    private ConditionsOwed() {}

    static Stream<MemoObligation> of(MemoState memo) {
        return memo.bindsConditions() ? memo.openConditions().map(condition -> owed(memo, condition)) : Stream.empty();
    }

    private static MemoObligation owed(MemoState memo, Condition condition) {
        var review = memo.review();
        var due = review == null || memo.stage() != Stage.IN_REVIEW ? null : review.due();
        var since = condition.lastMoved().at();
        if (condition.state() == Condition.State.PROPOSED) {
            return MemoObligation.on(
                    memo,
                    condition.reviewer(),
                    CONFIRM_CONDITION,
                    since,
                    due,
                    Mention.of(condition.lastMoved().account()) + " says that your condition is met: “"
                            + condition.text() + "”",
                    "You confirm it, say what is missing, or waive it.");
        }
        return MemoObligation.on(
                memo,
                condition.owner(),
                MEET_CONDITION,
                since,
                due,
                Mention.of(condition.reviewer()) + " agreed on the condition: “" + condition.text() + "”",
                "You propose it as met, or hand it over.");
    }
}
