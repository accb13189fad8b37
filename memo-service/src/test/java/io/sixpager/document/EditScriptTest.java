package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EditScriptTest {

    @Test
    void givesBackBothTextsOfEachPair() {
        for (var pair : RedlineExamples.pairs()) {
            assertGivesBackBoth(pair.from(), pair.to());
        }
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
            var html = Redline.between(pair.from(), pair.to()).html();
            assertThat(words(html.replaceAll("(?s)<del[^>]*>.*?</del>", ""))).isEqualTo(words(Page.html(pair.to())));
            assertThat(words(html.replaceAll("(?s)<ins[^>]*>.*?</ins>", ""))).isEqualTo(words(Page.html(pair.from())));
        }
    }

    private static void assertGivesBackBoth(CanonicalText from, CanonicalText to) {
        var before = Manuscript.of(from);
        var after = Manuscript.of(to);
        var script = EditScript.between(before, after);
        assertThat(script.before()).isEqualTo(before.leaves());
        assertThat(script.after()).isEqualTo(after.leaves());
    }

    private static String words(String html) {
        return Arrays.stream(html.replaceAll(
                                "</?(section|h\\d|p|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|hr|br)\\b[^>]*>",
                                " ")
                        .replaceAll("<sup[^>]*>.*?</sup>", "")
                        .replaceAll("<[^>]+>", "")
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
