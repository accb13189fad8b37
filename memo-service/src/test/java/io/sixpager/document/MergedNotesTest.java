package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Piece.Conflict;
import java.util.Set;
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

    private static String piece(String markdown, String... notes) {
        return Page.fragment(markdown, Set.of(notes), Figures.NONE).strip();
    }

    @Test
    void showsWhatAPieceRefersToThoughItsNoteStandsElsewhere() {
        assertThat(piece("One.[^1] *Two.[^Ab]*", "1", "ab"))
                .isEqualTo("<p>One.<sup class=\"note\">1</sup> <em>Two.<sup class=\"note\">Ab</sup></em></p>");
    }

    @Test
    void showsANoteUnderItsLabelWhereItStands() {
        assertThat(piece("Two.\n\n[^ab]: A *note*,\n    see [^1].\n\n    More.\n\nThree.", "1", "ab"))
                .isEqualTo("<p>Two.</p>\n<p><sup class=\"note\">ab</sup> A <em>note</em>,\n"
                        + "see <sup class=\"note\">1</sup>.</p>\n<p>More.</p>\n<p>Three.</p>");
        assertThat(piece("[^ab]:\n    - one\n    - two", "ab"))
                .startsWith("<p><sup class=\"note\">ab</sup>")
                .contains("<li>\none\n</li>");
    }

    @Test
    void leavesAsTheyAreWhatOnlyLooksLikeReferences() {
        assertThat(piece("One `[^1]` \\[^1] [^2]", "1")).isEqualTo("<p>One <code>[^1]</code> [^1] [^2]</p>");
        assertThat(piece("```\n[^1]\n", "1")).isEqualTo("<pre><code>[^1]\n</code></pre>");
    }

    /** It would be more of a note that is put right before it. */
    @Test
    void keepsApartAPieceThatBeginsWithIndentedCode() {
        assertThat(piece("    code\n\n[^1]", "1"))
                .isEqualTo("<pre><code>code\n</code></pre>\n<p><sup class=\"note\">1</sup></p>");
    }

    @Test
    void knowsTheNotesOfAllItsTexts() {
        var base = "One.[^1]\n\nTwo.\n\n[^1]: The first.\n";
        var merge = Merge.of(base, base + "\n[^mine]: Mine.\n", base.replace("Two.", "Two.\n\n[^theirs]: Theirs.\n"));
        assertThat(merge.notes()).containsExactlyInAnyOrder("1", "mine", "theirs");
    }

    @Test
    void leavesANoteThatBothAddedAlike() {
        var base = "One.\n";
        var both = "One.[^a]\n\n[^a]: The same.\n";

        assertThat(Merge.of(base, both, both + "\nMore.\n").markdown(Conflict::mine))
                .isEqualTo(both + "\nMore.\n");
    }
}
