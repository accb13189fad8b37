package io.sixpager.document.diff;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.Page;
import io.sixpager.document.Redline;
import io.sixpager.document.RedlineExamples;
import io.sixpager.document.Samples;
import io.sixpager.document.manuscript.Manuscript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EditScriptTest {

    @Test
    void givesBackBothTextsOfEachPair() {
        for (var pair : RedlineExamples.pairs()) {
            assertGivesBackBoth(pair.from(), pair.to());
        }
    }

    @Test
    void givesBackBothTextsOfEachPairOfTheCorpus() {
        for (var pair : RedlineExamples.pairs(CorpusExamples.texts())) {
            assertGivesBackBoth(pair.from(), pair.to());
        }
    }

    /** The end of the first and the whole of the second paragraph become one, with another between or around them. */
    @Test
    void givesBackBothTextsWhereParagraphsArePartedElsewhere() {
        var first = "Product managers named infrastructure before everything else.";
        var second = "Each business unit is billed for the machines that it has used.";
        var third = "We ask for a founding team of ten that does this and nothing else.";
        var whole = CanonicalText.of(first + " " + second + "\n\n" + third + "\n\n- a list");
        for (var parted : List.of(
                first + "\n\n" + second + " " + third,
                first + "\n\nSo it is.\n\n" + second + " The work is that of a founding team of ten.",
                third + "\n\n" + second + "\n\n" + first,
                "> " + first + "\n\n" + second + " " + third.toUpperCase(Locale.ROOT))) {
            assertGivesBackBoth(whole, CanonicalText.of(parted));
            assertGivesBackBoth(CanonicalText.of(parted), whole);
        }
    }

    /** A reference to a note is one token; without its note it is the four of its letters. */
    @Test
    void givesBackBothTextsWhereANoteBehindAnAddressIsTakenOut() {
        var noted = CanonicalText.of("See http://example.org/prices[^n] and say why.\n\n[^n]: As of March.\n");
        var bare = CanonicalText.of("See http://example.org/prices[^n] and say why.\n");
        assertGivesBackBoth(noted, bare);
        assertGivesBackBoth(bare, noted);
    }

    @Property(tries = 300)
    void givesBackBothTextsAfterMovesSplitsAndMerges(@ForAll long seed, @ForAll @IntRange(max = 30) int revision) {
        var text = RedlineExamples.aws().get(revision);
        assertGivesBackBoth(text, RedlineExamples.rearranged(text.markdown(), seed));
    }

    @Property(tries = 300)
    void givesBackBothTextsAfterRandomEdits(@ForAll long seed, @ForAll long otherSeed) {
        assertGivesBackBoth(
                RedlineExamples.edited(Samples.EVERYTHING, seed),
                RedlineExamples.edited(Samples.EVERYTHING, otherSeed));
    }

    @Test
    void showsBothTextsInItsMarkup() {
        for (var pair : RedlineExamples.pairs()) {
            var html = withoutAddresses(Redline.between(pair.from(), pair.to()).html());
            var read = html.replaceAll("(?s)<(ins|del) class=\"mark\".*?</\\1>", "");
            assertThat(words(read.replaceAll("(?s)<del[^>]*>.*?</del>", ""))).isEqualTo(words(Page.html(pair.to())));
            if (!html.contains("id=\"origin-")) {
                assertThat(words(read.replaceAll("(?s)<ins[^>]*>.*?</ins>", "")))
                        .isEqualTo(words(Page.html(pair.from())));
            }
        }
    }

    private static void assertGivesBackBoth(CanonicalText from, CanonicalText to) {
        var before = Manuscript.of(from);
        var after = Manuscript.of(to);
        var script = EditScript.between(before, after);
        assertThat(Restoration.before(script)).isEqualTo(before.blocks());
        assertThat(Restoration.after(script)).isEqualTo(after.blocks());
    }

    private static String words(String html) {
        // a heading that only has another number shows the new one
        return Arrays.stream(
                        html.replaceAll("(<h\\d[^>]*>(?:<[^>]+>|\\s)*)(?:\\d+(?:\\.\\d+)*[.):]?|[A-Z][.)])\\s", "$1")
                                .replaceAll(
                                        "</?(section|h\\d|p|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|hr|br)\\b[^>]*>",
                                        " ")
                                .replaceAll("<sup[^>]*>.*?</sup>", "")
                                .replaceAll("<[^>]+>", "")
                                .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining());
    }
}
