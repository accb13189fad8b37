package io.sixpager.document;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Authorship.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void setsEachBlockBesideItsCounterpart() {
        var rows = sides("One two.\n\nThree four five.", "One two.\n\nThree four six.\n\nSomething else entirely.")
                .rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).changed()).isFalse();
        assertThat(withoutAddresses(Objects.requireNonNull(rows.get(0).before())))
                .isEqualTo(withoutAddresses(Objects.requireNonNull(rows.get(0).after())));
        assertThat(rows.get(1).before())
                .contains("<del id=\"change-1\">five</del>")
                .doesNotContain("<ins");
        assertThat(rows.get(1).after()).contains("<ins>six</ins>").doesNotContain("<del");
        assertThat(rows.get(2).before()).isNull();
        assertThat(rows.get(2).after()).contains("<ins id=\"change-2\">Something else entirely.</ins>");
    }

    @Test
    void keepsTheNumbersOfAListThatIsCutIntoRows() {
        var rows = sides("3. first\n4. second\n\n   and more", "3. first\n4. second\n\n   and more")
                .rows();

        assertThat(rows.get(1).after()).contains("<li value=\"4\">");
        assertThat(rows.get(2).after()).contains("class=\"more\"");
    }

    @Test
    void givesEachIdOnceAndStaysHarmless() {
        for (var pair : RedlineExamples.pairs()) {
            var html = new StringBuilder();
            SideBySide.of(ReadText.of(pair.from()), ReadText.of(pair.to()), Figures.NONE)
                    .rows()
                    .forEach(row ->
                            html.append(Objects.toString(row.before(), "")).append(Objects.toString(row.after(), "")));
            var ids =
                    Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(match -> match.group(1));
            // a footnote has its anchor on both sides
            assertThat(ids.filter(id -> !id.startsWith("fnref-"))).doesNotHaveDuplicates();
            PageTest.assertHarmless(html.toString());
        }
    }

    @Test
    void aComparisonIsPrintedAsTheSameBytesAlways() {
        var from = ReadText.of(CanonicalText.of(Samples.EVERYTHING));
        var to = ReadText.of(RedlineExamples.rearranged(Samples.EVERYTHING, 7));
        var print = new PrintedRedline(
                "A memo",
                new PrintedRedline.Titles("A memo", "Another <memo>"),
                from,
                to,
                "Memo 1",
                "A reconstruction",
                Map.of());

        assertThat(print.pdf(Figures.NONE, Collections.emptyIterator()))
                .isEqualTo(print.pdf(Figures.NONE, Collections.emptyIterator()))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void everyComparisonCanBePrinted() {
        for (var pair : RedlineExamples.pairs().subList(30, 70)) {
            var print = new PrintedRedline(
                    "A memo", null, ReadText.of(pair.from()), ReadText.of(pair.to()), "Memo 1", null, Map.of());
            assertThat(print.pdf(Figures.NONE, Collections.emptyIterator())).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void thePrintSaysWhoseWordsOthersHadSuggested() throws IOException {
        var from = ReadText.of(CanonicalText.of("It costs ten."));
        var to = ReadText.of(CanonicalText.of("It costs eleven."));
        var path = List.of(
                new Version(from, 1, null),
                new Version(to, 2, new Credit("finance", "author")),
                new Version(to, 2, null));
        var names = Map.of("finance", "Finance executive", "author", "Author");
        var print = new PrintedRedline("A memo", null, from, to, "Memo 1", null, names);
        try (var document = Loader.loadPDF(print.pdf(Figures.NONE, path.iterator()))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Change 1: suggested by Finance executive, accepted by Author.");
        }
    }

    private static SideBySide sides(String from, String to) {
        return SideBySide.of(ReadText.of(CanonicalText.of(from)), ReadText.of(CanonicalText.of(to)), Figures.NONE);
    }
}
