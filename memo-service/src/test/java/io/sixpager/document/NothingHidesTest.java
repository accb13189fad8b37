package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.document.change.ChangeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the hash that people approve is on the page that they read. */
class NothingHidesTest {

    private static final Pattern WORD = Pattern.compile("word\\d+");

    @Property(tries = 2_000)
    void showsEveryWordOfAnAcceptedText(@ForAll("texts") String raw) {
        CanonicalText text;
        try {
            text = CanonicalText.of(raw);
        } catch (UnacceptableText refused) {
            return;
        }
        assertThat(words(Page.html(text))).containsAll(words(text.markdown()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "word ",
                        "word ",
                        "word",
                        " | ",
                        "| ",
                        "\n",
                        "\n\n",
                        "\n| word | word |\n|---|---|\n",
                        "| word | word | word\n",
                        "[^1]",
                        "\n\n[^1]: ",
                        "\n\n[^a]: word",
                        "\n\n[word]: word\n",
                        "\n\n[word]: word \"word\"\n",
                        "[word",
                        "] ",
                        "\\",
                        "> ",
                        "- ",
                        "# ",
                        "    ",
                        "\n```\n",
                        "<!-- ",
                        " -->",
                        "<b>")
                .list()
                .ofMaxSize(25)
                .map(NothingHidesTest::numbered);
    }

    private static String numbered(List<String> pieces) {
        var parts = new ArrayList<>(List.of(String.join("", pieces).split("word", -1)));
        var text = new StringBuilder(parts.removeFirst());
        for (int i = 0; i < parts.size(); i++) {
            text.append("word").append(i).append(parts.get(i));
        }
        return text.toString();
    }

    @Test
    void showsTheSecondNoteUnderOneLabel() {
        var text = CanonicalText.of("Text.[^2]\n\n[^2]: The first.\n\n[^2]: The second.\n\n[^2]: The third.");

        assertThat(Page.html(text)).contains("value=\"1\"", "The first.", "value=\"2\"", "The second.", "The third.");
        assertThat(Redline.between(CanonicalText.of("Text.[^2]\n\n[^2]: The first."), text)
                        .wordsInserted())
                .isEqualTo(4);
    }

    @Test
    void findsANoteByAnyLabelThatTheParserTakesForItsOwn() {
        assertThat(Page.html(CanonicalText.of("a[^ß]\n\n[^SS]: The note.\n"))).contains("fnref-1", "The note.");
    }

    @Test
    void showsDefinitionsThatNoLinkUses() {
        var text = CanonicalText.of("See [this].\n\n[this]: https://example.com\n[other]: /secret \"and a title\"\n");

        assertThat(Page.html(text))
                .contains("[other]: /secret &#34;and a title&#34;")
                .doesNotContain("[this]");
        assertThat(Layout.measure(text).words()).isEqualTo(7);
    }

    @Test
    void tellsThatATitleOfALinkChanged() {
        var from = CanonicalText.of("See [this](https://example.com) and ![that](x.png \"one\").");
        var to = CanonicalText.of("See [this](https://example.com \"pay them\") and ![that](x.png \"one\").");

        assertThat(ChangeRule.between(from, to)).isEqualTo(ChangeClass.SUBSTANTIVE);
        assertThat(Redline.between(from, to).changes()).hasSize(1);
        assertThat(ChangeRule.between(from, CanonicalText.of(from.markdown().replace("\"one\"", "\"two\""))))
                .isEqualTo(ChangeClass.SUBSTANTIVE);
    }

    @Test
    void refusesACellBeyondTheHead() {
        assertThatThrownBy(() -> CanonicalText.of("> | a | b |\n> |---|---|\n> | 1 | 2 | and a secret |"))
                .isInstanceOf(UnacceptableText.class)
                .hasMessage("A row of a table has more cells than its head, so “and a secret” would be on no page;"
                        + " give the head another column, or write a bar within a cell as \\|.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| 1 | 2 |", "1 | 2", "| 1", "| 1 | 2 | |", "| 1 \\| 2 | 3", "|| 2 |"})
    void acceptsRowsThatFitTheirHead(String row) {
        assertThat(Page.html(CanonicalText.of("| a | b |\n|---|---|\n" + row))).contains("<table");
    }
}
