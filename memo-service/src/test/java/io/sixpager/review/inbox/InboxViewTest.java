package io.sixpager.review.inbox;

import static io.sixpager.memo.FoldedMemo.NOON;
import static io.sixpager.memo.FoldedMemo.drafted;
import static io.sixpager.memo.FoldedMemo.draw;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.duty.Obligation;
import io.sixpager.memo.duty.Obligation.Kind;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who owes what; every test is rolled back. */
@Transactional
class InboxViewTest extends ServiceTest {

    @Autowired
    private InboxView view;

    @BeforeEach
    void nobodyOwesAnything() {
        view.clear();
    }

    @Test
    void aReviewerOwesAVerdictUntilItIsGiven() {
        var memo = inReview(1, "In review", false);
        draw(view, memo);
        assertThat(view.of("ada")).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.GIVE_VERDICT);
            assertThat(owed.title()).isEqualTo("In review");
            assertThat(owed.why()).endsWith(".");
            assertThat(owed.endsWhen()).endsWith(".");
        });

        draw(view, memo.agreed("ada"));
        assertThat(view.of("ada")).isEmpty();
        assertThat(view.of("ben")).extracting(Obligation::kind).containsExactly(Kind.GIVE_VERDICT);
    }

    @Test
    void aDeputyOwesTheVerdictToo() {
        draw(view, inReview(1, "In review", false).delegated("ben", "cleo"));
        assertThat(view.of("ben")).extracting(Obligation::kind).containsExactly(Kind.GIVE_VERDICT);
        assertThat(view.of("cleo")).extracting(Obligation::kind).containsExactly(Kind.GIVE_VERDICT);
    }

    @Test
    void anObjectionGoesToAndFro() {
        var memo = inReview(1, "Objected", false).agreed("ada").objected("ben");
        draw(view, memo);
        assertThat(view.of("olga")).extracting(Obligation::kind).containsExactly(Kind.ANSWER_OBJECTION);
        assertThat(view.of("ben")).isEmpty();

        draw(view, memo.answered());
        assertThat(view.of("olga")).isEmpty();
        assertThat(view.of("ben")).extracting(Obligation::kind).containsExactly(Kind.SETTLE_OBJECTION);
    }

    @Test
    void twoObjectionsAreTwoAnswersToGive() {
        draw(
                view,
                inReview(1, "Objected", false).objected("ada", new UUID(0, 1)).objected("ben", new UUID(0, 2)));
        assertThat(view.of("olga"))
                .extracting(Obligation::kind, Obligation::why)
                .containsExactly(
                        tuple(Kind.ANSWER_OBJECTION, "@ada objects to revision 1."),
                        tuple(Kind.ANSWER_OBJECTION, "@ben objects to revision 1."));
    }

    @Test
    void theDeciderOwesADecisionWhenEverybodyHasSpoken() {
        var memo = inReview(1, "Agreed", false).agreed("ada");
        draw(view, memo);
        assertThat(view.of("dora")).isEmpty();

        draw(view, memo.agreed("ben"));
        assertThat(view.of("dora")).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.DECIDE);
            assertThat(owed.since()).isEqualTo(NOON.plusSeconds(240));
        });
    }

    @Test
    void theOldestComesFirst() {
        var newer = drafted(1, "Newer", false).submitted();
        var older = drafted(2, "Older", false);
        draw(view, newer, older);
        assertThat(view.of("olga")).extracting(Obligation::title).containsExactly("Older", "Newer");
        assertThat(view.of("olga")).extracting(Obligation::kind).containsExactly(Kind.REVISE, Kind.OPEN_REVIEW);
    }

    @Test
    void nothingIsOwedToAMemoThatIsClosed() {
        var memo = inReview(1, "Withdrawn", false);
        draw(view, memo);
        draw(view, memo.withdrawn());
        assertThat(jdbc.sql("SELECT count(*) FROM inbox").query(Long.class).single())
                .isZero();
    }
}
