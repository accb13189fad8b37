package io.sixpager.memo.narration;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.model.MemoEvent.CoauthorRemoved;
import io.sixpager.memo.model.MemoEvent.RevisionNamed;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Merged;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoNarrationTest {

    private static final MemoId MEMO = MemoId.of("51f2c0de-0000-4000-8000-000000000001");
    private static final Attribution CAROL = Attribution.of("carol", Instant.EPOCH);

    @Test
    void tellsOfARevision() {
        assertThat(MemoNarration.sentence(submitted(null, null)))
                .isEqualTo("@carol submitted revision 4: Both of us (substantive).");
    }

    @Test
    void tellsOfBothParentsOfAMerge() {
        assertThat(MemoNarration.sentence(submitted(new Merged(2, "77"), null)))
                .isEqualTo("@carol submitted revision 4, merged from revision 3 and a text based on revision 2:"
                        + " Both of us (substantive).");
        assertThat(MemoNarration.sentence(submitted(new Merged(0, "77"), null)))
                .startsWith(
                        "@carol submitted revision 4, merged from revision 3 and a text begun before there was any:");
    }

    @Test
    void tellsWhichTextIsBack() {
        assertThat(MemoNarration.sentence(submitted(null, 1)))
                .startsWith("@carol submitted revision 4, the text of revision 1 again:");
    }

    @Test
    void tellsTheNameOfARevision() {
        var named = new RevisionNamed(MEMO, CAROL, 2, "02", "As sent to finance");
        assertThat(MemoNarration.sentence(named)).isEqualTo("@carol named revision 2 “As sent to finance”.");
        assertThat(MemoNarration.revision(named)).isEqualTo(2);
    }

    @Test
    void tellsWhoLeftTheCoauthorsAndWhoWasRemoved() {
        assertThat(MemoNarration.sentence(new CoauthorRemoved(MEMO, CAROL, "carol")))
                .isEqualTo("@carol left the coauthors.");
        assertThat(MemoNarration.sentence(new CoauthorRemoved(MEMO, CAROL, "zoe")))
                .isEqualTo("@carol removed @zoe from the coauthors.");
    }

    private static RevisionSubmitted submitted(@Nullable Merged merged, @Nullable Integer restores) {
        var facts = new RevisionFacts(1, 1, 0, null, "layout-1", ChangeClass.SUBSTANTIVE, "class-1", 1, 0, "");
        return new RevisionSubmitted(MEMO, CAROL, 4, 3, "04", "Both of us", facts, merged, restores);
    }
}
