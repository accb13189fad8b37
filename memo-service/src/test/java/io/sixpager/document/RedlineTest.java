package io.sixpager.document;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RedlineTest {

    @Test
    void marksChangedWords() {
        var redline = redline("We ask for **nine** people now.", "We ask for **ten** good people now.");

        assertThat(withoutAddresses(redline.html()))
                .contains("We ask for <del id=\"change-1\"><strong>nine</strong></del>"
                        + "<ins><strong>ten</strong> good</ins> people now.");
        assertThat(redline.wordsInserted()).isEqualTo(2);
        assertThat(redline.wordsDeleted()).isEqualTo(1);
        assertThat(redline.changes())
                .containsExactly(
                        new Change("change-1", ChangeKind.REPLACED, Stake.NUMBER, "", "ten good", "nine", List.of()));
    }

    @Test
    void namesTheSectionOfEachChange() {
        var redline = redline(
                "# A\n\nOne two three.\n\n## B\n\nFour five six.",
                "# A\n\nOne two three.\n\n## B\n\nFour five six seven.\n\nA new paragraph.");

        assertThat(redline.changes())
                .extracting(Change::id, Change::kind, Change::section)
                .containsExactly(
                        tuple("change-1", ChangeKind.INSERTED, "B"), tuple("change-2", ChangeKind.INSERTED, "B"));
    }

    @Test
    void insertsAnItemIntoItsList() {
        var redline = redline("- first item\n- third item", "- first item\n- something quite new\n- third item");

        assertThat(withoutAddresses(redline.html()).split("<ul", -1)).hasSize(2);
        assertThat(withoutAddresses(redline.html()).split("<li", -1)).hasSize(4);
        assertThat(withoutAddresses(redline.html())).contains("<ins id=\"change-1\">something quite new</ins>");
    }

    @Test
    void deletesAnItemFromItsList() {
        var redline = redline("- first item\n- something quite old\n- third item", "- first item\n- third item");

        assertThat(withoutAddresses(redline.html()).split("<ul", -1)).hasSize(2);
        assertThat(withoutAddresses(redline.html())).contains("<del id=\"change-1\">something quite old</del>");
    }

    @Test
    void comparesTablesByCell() {
        var redline = redline("""
                | Item | Year 1 |
                |------|-------:|
                | People | $1.1 m |
                | Machines | $2.0 m |
                """, """
                | Item | Year 1 |
                |------|-------:|
                | People | $1.4 m |
                | Support for our customers | $0.3 m |
                | Machines | $2.0 m |
                """);

        assertThat(withoutAddresses(redline.html()))
                .contains("$<del id=\"change-1\">1.1</del><ins>1.4</ins> m")
                .contains("<tr class=\"inserted\">")
                .contains("<td class=\"short\">Machines</td>");
        assertThat(withoutAddresses(redline.html()).split("<table", -1)).hasSize(2);
    }

    @Test
    void marksAnAddedColumnInTheTable() {
        var redline = redline("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |");

        assertThat(withoutAddresses(redline.html()).split("<table", -1)).hasSize(2);
        assertThat(withoutAddresses(redline.html()))
                .contains("<ins id=\"change-1\">c</ins>", "<ins id=\"change-2\">3</ins>");
        assertThat(redline.wordsInserted()).isEqualTo(2);
        assertThat(redline.wordsDeleted()).isZero();
    }

    @Test
    void marksARemovedColumnInTheTable() {
        var redline = redline(
                "| a | gone | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |",
                "| a | c |\n|---|---|\n| 1 | 3 |\n| 4 | 7 |");

        assertThat(withoutAddresses(redline.html()).split("<table", -1)).hasSize(2);
        assertThat(withoutAddresses(redline.html()))
                .contains(">gone</del>", ">2</del>", ">5</del>", ">6</del><ins>7</ins>");
        assertThat(redline.wordsDeleted()).isEqualTo(4);
    }

    @Test
    void marksAChangedLinkTarget() {
        var redline = redline("See [the numbers](https://a.example/).", "See [the numbers](https://b.example/).");

        assertThat(redline.changes()).hasSize(1);
        assertThat(withoutAddresses(redline.html()))
                .contains("<del", "https://a.example/", "<ins", "https://b.example/");
    }

    @Test
    void showsNoChangeWhereOnlyTheLayoutChanged() {
        var redline = redline("One two\nthree *four*.", "One two three **four**.");

        assertThat(redline.changes()).isEmpty();
        assertThat(withoutAddresses(redline.html()))
                .contains("<strong>four</strong>")
                .doesNotContain("<ins", "<del");
        assertThat(redline.changeClass()).isEqualTo(ChangeClass.LAYOUT_ONLY);
    }

    @Test
    void rendersAnUnchangedTextAsItsPage() {
        var text = CanonicalText.of(Samples.EVERYTHING);

        var redline = Redline.between(text, text);

        assertThat(withoutAddresses(redline.html())).isEqualTo(withoutAddresses(Page.html(text)));
        assertThat(redline.changeClass()).isEqualTo(ChangeClass.IDENTICAL);
    }

    @Test
    void givesEachIdOnce() {
        for (var pair : RedlineExamples.pairs()) {
            var ids = Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(Redline.between(pair.from(), pair.to()).html())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void hasAnElementForEachChange() {
        for (var pair : RedlineExamples.pairs()) {
            var redline = Redline.between(pair.from(), pair.to());
            for (int i = 0; i < redline.changes().size(); i++) {
                assertThat(redline.changes().get(i).id()).isEqualTo("change-" + (i + 1));
                assertThat(withoutAddresses(redline.html())).contains(" id=\"change-" + (i + 1) + "\"");
            }
        }
    }

    @Test
    void staysHarmless() {
        for (var pair : RedlineExamples.pairs()) {
            PageTest.assertHarmless(Redline.between(pair.from(), pair.to()).html());
        }
    }

    private static Redline redline(String from, String to) {
        return Redline.between(CanonicalText.of(from), CanonicalText.of(to));
    }
}
