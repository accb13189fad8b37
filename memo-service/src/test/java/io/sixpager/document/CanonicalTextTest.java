package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

    static List<Arguments> forms() {
        return List.of(
                Arguments.of("\uFEFFWord", "Word\n"),
                Arguments.of("\uFEFF\uFEFFWord", "Word\n"),
                Arguments.of("\n \n\uFEFF\r\n\uFEFF# Word  \n", "# Word\n"),
                Arguments.of("<!-- guidance: say it -->\n\n\uFEFFWord", "Word\n"),
                Arguments.of("A \uFEFFWord", "A Word\n"),
                Arguments.of("a\r\nb\rc", "a\nb\nc\n"),
                Arguments.of("e\u0301", "\u00E9\n"),
                Arguments.of("\n \nWord\n\n\t\n", "Word\n"),
                Arguments.of("a\n\n\n \nb", "a\n\nb\n"),
                Arguments.of("word \t", "word\n"),
                Arguments.of("one  \ntwo", "one\\\ntwo\n"),
                Arguments.of("one    \ntwo", "one\\\ntwo\n"),
                Arguments.of("one \ntwo", "one\ntwo\n"),
                Arguments.of("last  ", "last\n"),
                Arguments.of("one\\  \ntwo", "one\\\\\\\ntwo\n"),
                Arguments.of("# Heading  \n\ntext", "# Heading\n\ntext\n"),
                Arguments.of("```\na  \n\n\n\tb\n```", "```\na  \n\n\n\tb\n```\n"),
                Arguments.of("> ```\n> a  \n> ```", "> ```\n> a  \n> ```\n"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void bringsTextIntoOneForm(String raw, String canonical) {
        assertThat(CanonicalText.of(raw).markdown()).isEqualTo(canonical);
    }

    @Test
    void hashesTheUtf8Bytes() {
        assertThat(CanonicalText.of("é").hash())
                .isEqualTo(CanonicalText.of("e\u0301\r\n").hash());
        assertThat(CanonicalText.of("hello").hash())
                .isEqualTo("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03");
    }

    @Test
    void refusesATextBeyondHalfAMebibyte() {
        assertThatThrownBy(() -> CanonicalText.of("word ".repeat(600 * 1024 / 5)))
                .isInstanceOf(UnacceptableText.class)
                .hasMessage("The text is 600 KiB; a revision may be at most 512 KiB.");
    }

    @Test
    void refusesCharactersThatNoTextHas() {
        assertThatThrownBy(() -> CanonicalText.of("a\u0000"))
                .hasMessage("The text contains the character U+0000 at position 2; remove it.");
        assertThatThrownBy(() -> CanonicalText.of("ab\uD83D"))
                .hasMessage("The text contains half of a character (a lone surrogate) at position 3; remove it.");
        assertThatThrownBy(() -> CanonicalText.of("\uDE00x")).isInstanceOf(UnacceptableText.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t\n", "\uFEFF \n"})
    void refusesAnEmptyText(String raw) {
        assertThatThrownBy(() -> CanonicalText.of(raw))
                .hasMessage("The text is empty; a revision needs at least one word.");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThatThrownBy(() -> CanonicalText.of("> ".repeat(10_000) + "deep"))
                .isInstanceOf(UnacceptableText.class)
                .hasMessageContaining("levels deep");
        assertThatThrownBy(() -> CanonicalText.of("- ".repeat(10_000) + "deep")).isInstanceOf(UnacceptableText.class);
        assertThatThrownBy(() -> CanonicalText.of("*a **b ".repeat(5_000) + "** c* ".repeat(5_000)))
                .isInstanceOf(UnacceptableText.class);
    }

    @Test
    void refusesMoreThanAnyLayoutCanHold() {
        assertThatThrownBy(() -> CanonicalText.of("a\n\n".repeat(100_000)))
                .hasMessage("The text has 200,000 lines; 20,000 are the limit.");
        assertThatThrownBy(() -> CanonicalText.of("- a\n".repeat(10_000)))
                .hasMessage("The text has 20,002 paragraphs, list items and table cells; 5,000 are the limit.");
        assertThatThrownBy(() -> CanonicalText.of("*a* ".repeat(100_000))).hasMessageContaining("pieces of markup");
        assertThatThrownBy(() -> CanonicalText.of("word ".repeat(5_000)))
                .hasMessage("The text has 24,999 characters in one paragraph; 20,000 are the limit.");
        assertThatThrownBy(() -> CanonicalText.of("word " + "x".repeat(2_001)))
                .hasMessage("The text runs on for more than 2,000 characters without a space at position 6"
                        + " (a pasted image?).");
    }

    @Test
    void refusesATableWiderThanAnyPage() {
        var wide = "|" + " a |".repeat(5_000) + "\n|" + " - |".repeat(5_000) + "\n" + "|a|\n".repeat(10_000);
        assertThatThrownBy(() -> CanonicalText.of(wide))
                .hasMessage("A table has about 5000 columns; a table may have at most 30.");
    }

    @Property(tries = 3_000)
    void changesNothingTheSecondTime(@ForAll("markdownish") String raw) {
        String once;
        try {
            once = CanonicalText.of(raw).markdown();
        } catch (UnacceptableText refused) {
            return;
        }
        assertThat(CanonicalText.of(once).markdown())
                .as(() -> raw.codePoints()
                        .boxed()
                        .map(Integer::toHexString)
                        .toList()
                        .toString())
                .isEqualTo(once);
    }

    @Test
    void changesNothingTheSecondTimeInTheCorpus() {
        for (var text : CorpusExamples.texts()) {
            assertThat(CanonicalText.of(text.markdown())).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> markdownish() {
        var pieces = Arbitraries.of(
                "a",
                "word",
                " ",
                "  ",
                "\n",
                "\n\n",
                "  \n",
                "\t",
                "\r\n",
                "\\",
                "`",
                "```",
                "~~~",
                "> ",
                "- ",
                "1. ",
                "#",
                "*",
                "**",
                "|",
                "---",
                "===",
                "[",
                "](x)",
                "[^1]",
                "[^1]: ",
                "<b>",
                "<!--",
                "<!-- guidance: ",
                "-->",
                "<pre>",
                "    ",
                "\u1FEF",
                "\uFEFF",
                "e\u0301",
                "\u2028",
                "\u00A0");
        var random = Arbitraries.strings().all().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(1, random))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
