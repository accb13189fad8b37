package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.Merged;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.UnmergedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions that are not simply the next text: two merged into one, and an old one again. */
class MergeAndRestoreTest {

    private static final String UNMERGED = hash(77);

    private final MemoFixture memo = new MemoFixture();

    private static SubmitRevision merge(String account, int base, int ancestor) {
        return submit(account, base, hash(base + 1), new UnmergedText(ancestor, "# Mine\n", UNMERGED), null);
    }

    private static SubmitRevision restore(int base, int old, String hash) {
        return submit("olga", base, hash, null, old);
    }

    private static SubmitRevision submit(
            String account, int base, String hash, @Nullable UnmergedText merge, @Nullable Integer restores) {
        var text = new RevisionText("# Memo\n", hash, facts());
        return new SubmitRevision(MEMO, by(account), base, "Both of us", text, merge, restores, null);
    }

    @Test
    void namesBothParentsOfAMerge() {
        memo.given(drafted(), coauthored("carol"), submitted(1), submitted(2))
                .when(merge("carol", 2, 1))
                .expectEvents(merged(3, 1));
    }

    @Test
    void mergesATextThatWasBegunBeforeThereWasAny() {
        memo.given(drafted(), coauthored("carol"), submitted(1))
                .when(merge("carol", 1, 0))
                .expectEvents(merged(2, 0));
    }

    @Test
    void remembersBothParents() {
        var revision = memo(drafted(), submitted(1), submitted(2), merged(3, 1))
                .current()
                .orElseThrow();
        assertThat(revision.merged()).isEqualTo(new Merged(1, UNMERGED));
        assertThat(RevisionSummary.of(revision).merged()).isEqualTo(new Merged(1, UNMERGED));
        assertThat(RevisionSummary.of(revision).baseRevision()).isEqualTo(2);
    }

    @Test
    void refusesAMergeByWhoeverIsNoAuthor() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(merge("zoe", 2, 1))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may submit a revision.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 9})
    void refusesAnAncestorThatDoesNotComeBefore(int ancestor) {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(merge("olga", 2, ancestor))
                .expectRefusal(
                        INVALID,
                        "Revision " + ancestor + " does not come before revision 2; a merge joins a text made from an"
                                + " earlier revision with the newest.");
    }

    @Test
    void refusesAMergeOfATextThatIsBasedOnTheNewest() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(merge("olga", 2, 2))
                .expectRefusal(
                        INVALID,
                        "Your text is based on revision 2, the newest; there is nothing to merge. Submit it as it is.");
    }

    @Test
    void restoresAnOldText() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(restore(2, 1, hash(1)))
                .expectEvents(new RevisionSubmitted(MEMO, by("olga"), 3, 2, hash(1), "Both of us", facts(), null, 1));
    }

    @Test
    void refusesToCallAnotherTextARestoration() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(restore(2, 1, hash(3)))
                .expectRefusal(INVALID, "The text is not that of revision 1; to restore it, take it as it is.");
    }

    @Test
    void refusesToRestoreTheNewest() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(restore(2, 2, hash(2)))
                .expectRefusal(INVALID, "Revision 2 is the newest; there is nothing to restore.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void refusesToRestoreWhatDoesNotExist(int old) {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(restore(2, old, hash(1)))
                .expectRefusal(INVALID, "Revision " + old + " does not exist; the newest is revision 2.");
    }

    @Test
    void refusesAMergeThatRestores() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(submit("olga", 2, hash(1), new UnmergedText(1, "# Mine\n", UNMERGED), 1))
                .expectRefusal(INVALID, "A revision is either a merge or the restoration of an old one.");
    }

    private static RevisionSubmitted merged(int number, int ancestor) {
        return new RevisionSubmitted(
                MEMO,
                by("carol"),
                number,
                number - 1,
                hash(number),
                "Both of us",
                facts(),
                new Merged(ancestor, UNMERGED),
                null);
    }
}
