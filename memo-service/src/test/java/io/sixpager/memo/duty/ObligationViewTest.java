package io.sixpager.memo.duty;

import static io.sixpager.memo.FoldedMemo.NOON;
import static io.sixpager.memo.FoldedMemo.drafted;
import static io.sixpager.memo.FoldedMemo.draw;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.http.ServiceTest;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationStore;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who owes what; every test is rolled back. */
@Transactional
class ObligationViewTest extends ServiceTest {

    @Autowired
    private ObligationView view;

    @Autowired
    private ObligationStore store;

    @BeforeEach
    void nobodyOwesAnything() {
        view.clear();
    }

    @Test
    void aReviewerOwesAVerdictUntilItIsGiven() {
        var memo = inReview(1, "In review", false);
        draw(view, memo);
        assertThat(store.of("ada")).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo("GIVE_VERDICT");
            assertThat(owed.subject().title()).isEqualTo("In review");
            assertThat(owed.why()).endsWith(".");
            assertThat(owed.endsWhen()).endsWith(".");
        });

        draw(view, memo.agreed("ada"));
        assertThat(store.of("ada")).isEmpty();
        assertThat(store.of("ben")).extracting(Obligation::kind).containsExactly("GIVE_VERDICT");
    }

    @Test
    void aDeputyOwesTheVerdictToo() {
        draw(view, inReview(1, "In review", false).delegated("ben", "cleo"));
        assertThat(store.of("ben")).extracting(Obligation::kind).containsExactly("GIVE_VERDICT");
        assertThat(store.of("cleo")).extracting(Obligation::kind).containsExactly("GIVE_VERDICT");
    }

    @Test
    void anObjectionGoesToAndFro() {
        var memo = inReview(1, "Objected", false).agreed("ada").objected("ben");
        draw(view, memo);
        assertThat(store.of("olga")).extracting(Obligation::kind).containsExactly("ANSWER_OBJECTION");
        assertThat(store.of("ben")).isEmpty();

        draw(view, memo.answered());
        assertThat(store.of("olga")).isEmpty();
        assertThat(store.of("ben")).extracting(Obligation::kind).containsExactly("SETTLE_OBJECTION");
    }

    @Test
    void twoObjectionsAreTwoAnswersToGive() {
        draw(
                view,
                inReview(1, "Objected", false).objected("ada", new UUID(0, 1)).objected("ben", new UUID(0, 2)));
        assertThat(store.of("olga"))
                .extracting(Obligation::kind, Obligation::why)
                .containsExactly(
                        tuple("ANSWER_OBJECTION", "@ada objects to revision 1."),
                        tuple("ANSWER_OBJECTION", "@ben objects to revision 1."));
    }

    @Test
    void theDeciderOwesADecisionWhenEverybodyHasSpoken() {
        var memo = inReview(1, "Agreed", false).agreed("ada");
        draw(view, memo);
        assertThat(store.of("dora")).isEmpty();

        draw(view, memo.agreed("ben"));
        assertThat(store.of("dora")).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo("DECIDE");
            assertThat(owed.since()).isEqualTo(NOON.plusSeconds(240));
        });
    }

    @Test
    void theOldestComesFirst() {
        var newer = drafted(1, "Newer", false).submitted();
        var older = drafted(2, "Older", false);
        draw(view, newer, older);
        assertThat(store.of("olga")).extracting(owed -> owed.subject().title()).containsExactly("Older", "Newer");
        assertThat(store.of("olga")).extracting(Obligation::kind).containsExactly("REVISE", "OPEN_REVIEW");
    }

    @Test
    void whatAnotherSourceHasDrawnStaysWhenTheMemoIsDrawnAnew() {
        var memo = inReview(1, "In review", false);
        var id = memo.memoId().toString();
        var vote = new Obligation(
                "poll",
                new Obligation.Subject(id, 1, "Shall we?", null, null, null, null),
                "ada",
                "CAST_VOTE",
                NOON,
                null,
                "You were asked.",
                "You vote.",
                new Obligation.Act("VOTE", "/polls/1"),
                List.of(),
                null);
        store.replace("poll", List.of(new ObligationStore.Owed(id, List.of(vote))));
        draw(view, memo);
        assertThat(store.of("ada")).extracting(Obligation::kind).containsExactly("CAST_VOTE", "GIVE_VERDICT");

        draw(view, memo.agreed("ada"));
        view.clear();
        assertThat(store.of("ada")).containsExactly(vote);
    }

    @Test
    void theActThatEndsItTravelsWithIt() {
        draw(view, inReview(1, "In review", false));
        assertThat(store.of("ada"))
                .extracting(Obligation::act)
                .containsExactly(new Obligation.Act("GIVE_VERDICT", "/m/1?do=verdict"));
    }

    @Test
    void nothingIsOwedToAMemoThatIsClosed() {
        var memo = inReview(1, "Withdrawn", false);
        draw(view, memo);
        draw(view, memo.withdrawn());
        assertThat(jdbc.sql("SELECT count(*) FROM obligation").query(Long.class).single())
                .isZero();
    }
}
