package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.MemoObligation.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.ObjectionHandedOver;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Outcome;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What people are told in the inbox, with what follows from it. */
class NoticesOwedTest {

    private static List<Tuple> told(MemoEvent... past) {
        return Obligations.of(memo(past)).stream()
                .filter(owed ->
                        Set.of(TAKE_OVER, NOTE_RECUSAL, ANSWER_OBJECTION).contains(owed.kind()))
                .map(owed -> tuple(owed.account(), owed.kind(), owed.why()))
                .toList();
    }

    @Test
    void whoIsLeftAndWhetherTheMemoCanStillBeApproved() {
        var why = "@ada has stepped back from the review: “I own shares in a supplier.” @ben is still asked for assent."
                + " The memo can still be approved.";
        assertThat(told(inReview(recused("ada"))))
                .containsExactly(tuple("olga", NOTE_RECUSAL, why), tuple("dora", NOTE_RECUSAL, why));
    }

    @Test
    void allWhoSteppedBackAreToldAtOnceWithWhatFollows() {
        assertThat(told(inReview(recused("ada"), recused("ben"))))
                .containsExactly(tuple(
                        "dora",
                        NOTE_RECUSAL,
                        "@ada has stepped back from the review: “I own shares in a supplier.” @ben has stepped back from"
                                + " the review: “I own shares in a supplier.” The memo cannot be approved as things are:"
                                + " No approver is left who could assent."));
    }

    @Test
    void thatNobodyDecidesAnyMoreIsTheOwnersToMendAndNothingBeside() {
        var owed = Obligations.of(memo(approvable(recused("dora"))));
        assertThat(owed).extracting(MemoObligation::kind).containsExactly(NAME_PARTICIPANT);
    }

    @Test
    void whoseTheMemoIsNowAlsoOnceItIsDecided() {
        var handed = new MemoHandedOver(MEMO, by("olga"), "olga", "zoe", "Olga leaves.");
        var why = "@olga has handed the memo over to you: “Olga leaves.”";
        assertThat(told(drafted(), handed)).containsExactly(tuple("zoe", TAKE_OVER, why));
        assertThat(told(approvable(decided(Outcome.APPROVED), handed))).containsExactly(tuple("zoe", TAKE_OVER, why));
        assertThat(told(drafted(), withdrawn(), handed)).containsExactly(tuple("zoe", TAKE_OVER, why));
    }

    @Test
    void whoeverWasHandedAnAnswerIsAskedForItWithTheReason() {
        var handed = new ObjectionHandedOver(MEMO, by("olga"), OBJECTION, "zoe", "Zoe made the prices.");
        assertThat(told(inReview(objectionRaised("ada"), handed)))
                .containsExactly(tuple(
                        "zoe",
                        ANSWER_OBJECTION,
                        "@ada objects to revision 1. @olga has handed the answer over to you: “Zoe made the prices.”"));
    }
}
