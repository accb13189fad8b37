package io.sixpager.memo;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.MemoEvent.*;
import io.sixpager.memo.MemoView.Happening;
import io.sixpager.memo.RevisionFacts.Overflow;
import io.sixpager.shared.Sha256;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever changes what the views draw changes their version, so that every installation draws them anew. */
class ViewsVersionTest extends ServiceTest {

    /** The version, and the digest of every picture of a memo to which everything happens. */
    private static final String DRAWN = "1 ce1edaf2311a92cb";

    private static final List<MemoEvent> HISTORY = List.of(
            drafted(),
            new MemoRetitled(MEMO, by("olga"), "Sell “computing” by the hour"),
            coauthored("carol"),
            submitted(1),
            named(1, "As sent to ada"),
            reviewOpened(),
            new RevisionRead(MEMO, by("ada"), "ada", 1, hash(1), new TreeSet<>(Set.of(1, 2, 4)), 600),
            delegated("ben", "zoe"),
            verdict(VerdictKind.OBJECT, "ada", 1),
            objectionRaised("ada"),
            objectionAnswered(),
            verdict(VerdictKind.DISAGREE_AND_COMMIT, "ben", 1),
            objectionOverridden(),
            submitted(2, factsOf(7, new Overflow("Our customers", 3), 0)),
            new VerdictCarried(MEMO, by("olga"), "ben", 1, 2, hash(2), "same-words"),
            new VerdictLapsed(MEMO, by("olga"), "ada", 2, "Revision 2 asks for something else."),
            new ParticipantAdded(MEMO, by("olga"), new Invitation("finn", Role.APPROVER)),
            new ParticipantRemoved(MEMO, by("olga"), "finn"),
            recused("pia"),
            agreed("ada", 2),
            decided(Outcome.APPROVED),
            reopened(),
            new AccessChanged(MEMO, by("olga"), true),
            left("carol"),
            decided(Outcome.REJECTED),
            superseded());

    @Autowired
    private List<MemoView> views;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void theVersionIsThatOfWhatIsDrawn() {
        assertThat(ViewsVersion.PRESENT + " " + pictures())
                .as("The views are drawn differently: raise ViewsVersion.PRESENT, and write here what is drawn now.")
                .isEqualTo(DRAWN);
    }

    @Test
    void aServiceThatIsReadyHasNotedItsVersion() {
        assertThat(jdbc.sql("SELECT version FROM views_version")
                        .query(Integer.class)
                        .list())
                .containsExactly(ViewsVersion.PRESENT);
    }

    /** As every view shows the memo after each of its events; nothing of it stays. */
    private String pictures() {
        var tables = new ViewTables(jdbc);
        var pictures = new StringBuilder();
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("SET LOCAL TIME ZONE 'UTC'").update();
            views.forEach(MemoView::clear);
            MemoState memo = null;
            for (var event : HISTORY) {
                memo = MemoFold.evolve(memo, event);
                var changed = List.of(memo);
                var happening = List.of(new Happening(event, memo.version()));
                views.forEach(view -> view.store(changed, happening));
                pictures.append(tables.digests());
            }
        });
        return Sha256.of(pictures.toString()).substring(0, 16);
    }
}
