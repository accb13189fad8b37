package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Piece.Conflict;
import org.junit.jupiter.api.Test;

class MergedNotesTest {

    @Test
    void keepsTheNotesApartThatBothAddedUnderOneLabel() {
        var base = "One.[^1]\n\nTwo.\n\nThree.\n\n[^1]: The first.\n";
        var mine = "One.[^1]\n\nTwo.[^2] `[^2]`\n\nThree.\n\n[^1]: The first.\n\n[^2]: Mine, see [^2].\n";
        var theirs = "One.[^1]\n\nTwo.\n\nThree.[^2]\n\n[^1]: The first.\n\n[^2]: Theirs.\n";

        var merged = Merge.of(base, mine, theirs).markdown(both -> both.mine() + "\n\n" + both.theirs());

        assertThat(merged)
                .isEqualTo("One.[^1]\n\nTwo.[^2] `[^2]`\n\nThree.[^3]\n\n[^1]: The first.\n\n"
                        + "[^2]: Mine, see [^2].\n\n[^3]: Theirs.\n");
        assertThat(Merge.of(base, theirs, mine).markdown(both -> both.theirs() + "\n\n" + both.mine()))
                .isEqualTo(merged);
    }

    @Test
    void leavesANoteThatBothAddedAlike() {
        var base = "One.\n";
        var both = "One.[^a]\n\n[^a]: The same.\n";

        assertThat(Merge.of(base, both, both + "\nMore.\n").markdown(Conflict::mine))
                .isEqualTo(both + "\nMore.\n");
    }
}
