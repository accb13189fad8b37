package io.sixpager.memo.model;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.Dissent.Kind;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoEvent.VerdictWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who saw a decision otherwise stands beside it, also when it is opened again. */
class DissentTest {

    private static final VerdictGiven TOO_FAR = new VerdictGiven(
            MEMO, by("ben"), "ben", 1, hash(1), VerdictKind.DISAGREE_AND_COMMIT, "The second depot is too far.", null);

    private static final VerdictLapsed LAPSED = new VerdictLapsed(MEMO, by("olga"), "ben", 1, "The memo was reopened.");

    private static List<Dissent> kept(MemoEvent... events) {
        return memo(events).reopenings().getFirst().dissents();
    }

    @Test
    void whoeverCommitsAgainstTheirViewIsKeptInTheirOwnWords() {
        assertThat(kept(inReview(TOO_FAR, decided(Outcome.APPROVED), reopened())))
                .containsExactly(new Dissent(Kind.COMMITTED, "ben", by("ben"), "The second depot is too far."));
    }

    @Test
    void whatStoodThenStaysWhenTheVerdictLapsesAndAnotherIsGiven() {
        var events = inReview(TOO_FAR, decided(Outcome.APPROVED), reopened(), LAPSED, agreed("ben", 1));
        assertThat(kept(events)).extracting(Dissent::account).containsExactly("ben");
    }

    @Test
    void anObjectionIsKeptAsItStood() {
        assertThat(kept(inReview(objectionRaised("ada"), objectionOverridden(), decided(Outcome.APPROVED), reopened())))
                .containsExactly(new Dissent(Kind.OVERRIDDEN, "ada", by("ada"), "The price is a guess."));
        assertThat(kept(inReview(objectionRaised("ada"), decided(Outcome.REJECTED), reopened())))
                .extracting(Dissent::kind)
                .containsExactly(Kind.OBJECTED);
        assertThat(kept(inReview(
                        objectionRaised("ada"), objectionLifted("ada"), decided(Outcome.APPROVED), reopened())))
                .isEmpty();
    }

    @Test
    void whatStoodNoLongerWhenItWasDecidedIsNoDissent() {
        var withdrawn = new VerdictWithdrawn(MEMO, by("ben"), "ben", 1, hash(1), "I had misread it.");
        assertThat(kept(inReview(TOO_FAR, withdrawn, decided(Outcome.REJECTED), reopened())))
                .isEmpty();
    }

    @Test
    void nobodyDissentsFromAWithdrawal() {
        assertThat(kept(inReview(TOO_FAR, withdrawn(), reopened()))).isEmpty();
    }
}
