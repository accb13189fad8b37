package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a changed text proposes, cut into changes, and what becomes of them in other texts. */
class RewordingTest {

    private static final CanonicalText BASE = CanonicalText.of("""
            # Storage

            We ask for ten million dollars.[^1]

            It pays back in two years.

            - Cheap
            - Durable

            | Year | Cost |
            | --- | --- |
            | 1 | 10 |
            | 2 | 12 |

            The end.

            [^1]: Before tax.
            """);

    private static CanonicalText changed(String... pairs) {
        var text = BASE.markdown();
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return CanonicalText.of(text);
    }

    private static List<Rewording> cut(CanonicalText changed) {
        return Rewording.between(BASE, changed);
    }

    @Test
    void cutsNeighbouringParagraphsApart() {
        var cut = cut(changed("ten million", "eleven million", "two years", "three years"));
        assertThat(cut).hasSize(2);
        assertThat(cut.getFirst().before()).isEqualTo("We ask for ten million dollars.[^1]");
        assertThat(cut.getFirst().after()).isEqualTo("We ask for eleven million dollars.[^1]");
        assertThat(cut.getFirst().in(BASE)).isEqualTo(changed("ten million", "eleven million"));
        assertThat(Rewording.of(cut).in(BASE))
                .isEqualTo(changed("ten million", "eleven million", "two years", "three years"));
    }

    @Test
    void cutsNothingWhereNothingChanged() {
        assertThat(cut(BASE)).isEmpty();
    }

    @Test
    void keepsANoteWithItsReference() {
        var noted =
                changed("two years.", "two years.[^2]", "[^1]: Before tax.", "[^1]: Before tax.\n\n[^2]: Or three.");
        assertThat(cut(noted)).hasSize(1);
        assertThat(cut(noted).getFirst().in(BASE)).isEqualTo(noted);
    }

    @Test
    void changesTheWordsOfANoteAlone() {
        var cut = cut(changed("Before tax", "After tax"));
        assertThat(cut).hasSize(1);
        assertThat(cut.getFirst().before()).isEqualTo("[^1]: Before tax.");
    }

    @Test
    void keepsWhatMovedWithWhereItWent() {
        var moved = changed("It pays back in two years.\n\n", "", "The end.", "The end.\n\nIt pays back in two years.");
        assertThat(cut(moved)).hasSize(1);
        assertThat(cut(moved).getFirst().in(BASE)).isEqualTo(moved);
    }

    @Test
    void changesItemsRowsAndFormatting() {
        for (var text : List.of(
                changed("- Durable", "- Durable\n- Simple"),
                changed("| 2 | 12 |", "| 2 | 13 |\n| 3 | 14 |"),
                changed("two years", "[two years](https://example.com)"),
                changed("# Storage\n\n", ""),
                changed("# Storage", "First.\n\n# Storage"),
                changed("The end.\n\n", ""),
                changed("- Cheap\n- Durable", "1. Cheap\n2. Durable"))) {
            assertThat(Rewording.of(cut(text)).in(BASE)).isEqualTo(text);
            for (var one : cut(text)) {
                assertThat(one.redline(Figures.NONE).html())
                        .containsAnyOf("<ins", "<del")
                        .doesNotContain(" id=");
            }
        }
    }

    @Test
    void marksTheWordsThatChange() {
        assertThat(cut(changed("ten million", "eleven million"))
                        .getFirst()
                        .redline(Figures.NONE)
                        .html())
                .contains("<del>ten</del><ins>eleven</ins> million");
    }

    @Test
    void tellsAFormattingInASentence() {
        var bold = cut(changed("ten million", "**ten** million"));
        assertThat(bold).hasSize(1);
        assertThat(bold.getFirst().in(BASE).markdown()).contains("**ten** million");
        assertThat(bold.getFirst().redline(Figures.NONE).layout()).isNotEmpty();
    }

    @Test
    void escapesWhatLooksLikeMarkup() {
        assertThat(cut(changed("ten", "a\\<b id=\"x\">"))
                        .getFirst()
                        .redline(Figures.NONE)
                        .html())
                .doesNotContain("<b");
    }

    @Test
    void comesIntoATextThatChangedElsewhere() {
        var one = cut(changed("ten million", "eleven million")).getFirst();
        var newer = changed("two years", "three years", "- Cheap\n", "");
        assertThat(one.isIn(newer, BASE)).isFalse();
        var merged = one.mergedInto(newer, BASE).orElseThrow();
        assertThat(merged.markdown()).contains("eleven million", "three years").doesNotContain("Cheap");
        assertThat(one.isIn(merged, BASE)).isTrue();
    }

    @Test
    void guessesNothingWhereTheWordsHaveChanged() {
        var one = cut(changed("ten million", "eleven million")).getFirst();
        assertThat(one.mergedInto(changed("ten million", "nine million"), BASE)).isEmpty();
    }

    @Test
    void standsAtTheWordsThatItChanges() {
        assertThat(words(changed("two years", "three years"))).isEqualTo("It pays back in two years.");
        assertThat(words(changed("Before tax", "After tax"))).isEqualTo("Before tax.");
        assertThat(words(changed("| 2 | 12 |", "| 2 | 13 |"))).contains("Year").endsWith("12");
    }

    @Test
    void standsAfterTheWordsBehindWhichItPutsSomething() {
        assertThat(words(changed("two years.", "two years.\n\nPerhaps."))).isEqualTo("It pays back in two years.");
        assertThat(words(changed("# Storage", "First.\n\n# Storage"))).isEqualTo("Storage");
    }

    private static String words(CanonicalText changed) {
        var base = ReadText.of(BASE);
        return Anchor.words(base, Objects.requireNonNull(cut(changed).getFirst().place(base)));
    }
}
