package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.MemoObligation.Kind.DECIDE;
import static io.sixpager.memo.model.MemoObligation.Kind.EXTEND_OR_ASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ReviewExtended;
import io.sixpager.memo.model.MemoObligation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose turn it is once the due date of a review has passed. */
class OverdueTest {

    private static List<MemoObligation> obligations(MemoEvent... past) {
        return Obligations.of(memo(past));
    }

    @Test
    void ofTheOwnerIsAnExtensionOrAQuestionOnceTheReviewIsOverdue() {
        assertThat(obligations(inReview(overdue())))
                .filteredOn(obligation -> obligation.kind() == EXTEND_OR_ASK)
                .singleElement()
                .satisfies(obligation -> {
                    assertThat(obligation.account()).isEqualTo("olga");
                    assertThat(obligation.since()).isEqualTo(DUE);
                    assertThat(obligation.why()).isEqualTo("The review was due on 9 March 2026.");
                    assertThat(obligation.endsWhen()).isEqualTo("You extend the review, or ask for the decision.");
                });
    }

    @Test
    void ofTheDeciderIsTheDecisionThatTheOwnerHasAskedFor() {
        assertThat(obligations(inReview(overdue(), decisionRequested())))
                .filteredOn(obligation -> obligation.kind() == DECIDE)
                .singleElement()
                .satisfies(obligation -> {
                    assertThat(obligation.account()).isEqualTo("dora");
                    assertThat(obligation.why())
                            .startsWith("The review was due on 9 March 2026. @olga asks for your decision:"
                                    + " The offer ends on Friday. It cannot be an approval yet:");
                });
    }

    @Test
    void endWithAnExtension() {
        assertThat(obligations(inReview(
                        overdue(), new ReviewExtended(MEMO, by("olga"), DUE.plusSeconds(86_400), "Ada is on leave."))))
                .extracting(MemoObligation::kind)
                .doesNotContain(EXTEND_OR_ASK);
    }
}
