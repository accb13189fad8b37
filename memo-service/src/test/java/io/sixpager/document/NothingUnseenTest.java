package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.characters.UnseenCharacters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is what is hashed: no character of a text is unseen, and none turns the words around it. */
class NothingUnseenTest {

    private static final String OVERRIDE = "\u202E";

    @Test
    void refusesAPriceThatReadsOtherwiseThanItIsStored() {
        assertThatThrownBy(() -> CanonicalText.of("# Price\n\nWe pay \u202E059\u202C euros to the supplier."))
                .isInstanceOf(UnacceptableText.class)
                .hasMessage("Line 3 has a character that is not seen and turns the direction of writing"
                        + " (U+202E, behind “We pay”); remove it.");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void refusesWhateverTurnsTheDirection(int character) {
        var text = "`10" + Character.toString(character) + "–20`";
        assertThatThrownBy(() -> CanonicalText.of(text))
                .isInstanceOf(UnacceptableText.class)
                .hasMessageStartingWith("Line 1 has a character that is not seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We pay &#x202E;059 euros.",
                "We pay &#8238;059 euros.",
                "A &rlm; mark.",
                "mil&shy;lion",
                "mil&#8203;lion",
                "[price](https://example.com/&#x202E;gpj.exe)",
                "[price](https://example.com \"&lrm;\")",
                "![a chart&zwj;](x.png)"
            })
    void refusesWhatIsNotSeenByAnyOtherName(String text) {
        assertThatThrownBy(() -> CanonicalText.of(text))
                .isInstanceOf(UnacceptableText.class)
                .hasMessageStartingWith("The text has a character that is not seen (U+")
                .hasMessageContaining("written by its name or number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4\u200B00 euros",
                "4\u00AD00 euros",
                "4\u206000 euros",
                "4\uFEFF00 euros",
                "4\u200D00 euros",
                "4\uDB40\uDC4100 euros",
                "4\u206300 euros",
                "4\uFE0F00 euros"
            })
    void twoTextsThatReadTheSameAreTheSame(String text) {
        assertThat(CanonicalText.of(text)).isEqualTo(CanonicalText.of("400 euros"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم",
                "क्\u200Dष",
                "family 👨\u200D👩\u200D👧",
                "red heart ❤\uFE0F",
                "rainbow 🏳\uFE0F\u200D🌈",
                "keycap 1\uFE0F\u20E3",
                "葛\uDB40\uDD00",
                "flag 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"
            })
    void keepsWhatTheLettersBesideItNeed(String text) {
        assertThat(CanonicalText.of(text).markdown()).isEqualTo(text + "\n");
    }

    @Test
    void showsWhatAnOlderTextHas() {
        var stored = new CanonicalText("We pay " + OVERRIDE + "059.\n", "");
        assertThat(Page.html(stored)).contains("We pay &#xfffd;059.").doesNotContain(OVERRIDE);
        assertThat(Redline.between(CanonicalText.of("We pay 059.\n"), stored).html())
                .contains("&#xfffd;")
                .doesNotContain(OVERRIDE);
    }

    @Property(tries = 1_000)
    void anAcceptedTextShowsNothingUnseen(@ForAll("texts") String raw) {
        CanonicalText text;
        try {
            text = CanonicalText.of(raw);
        } catch (UnacceptableText refused) {
            return;
        }
        assertThat(UnseenCharacters.first(text.markdown())).isEqualTo(-1);
        assertThat(UnseenCharacters.first(Jsoup.parse(Page.html(text)).wholeText()))
                .isEqualTo(-1);
        assertThat(CanonicalText.of(text.markdown())).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "word ",
                        "4",
                        "00",
                        " ",
                        "\n\n",
                        "- ",
                        "*",
                        "**",
                        "`",
                        "[",
                        "](x)",
                        "ب",
                        "ش",
                        "क",
                        "्",
                        "👩",
                        "❤",
                        "🏴",
                        "\u200B",
                        "\u200C",
                        "\u200D",
                        "\uFE0F",
                        "\uFEFF",
                        "\u00AD",
                        "\uDB40\uDC67",
                        "\u3164",
                        "&zwj;",
                        "&shy;",
                        "<!-- ",
                        " -->",
                        "e",
                        "\u0301",
                        "\u034F")
                .list()
                .ofMaxSize(14)
                .map((List<String> pieces) -> String.join("", pieces));
    }

    @Test
    void setsEachParagraphInTheDirectionOfItsFirstLetter() {
        var html = Page.html(CanonicalText.of("""
                # שלום

                Plain words, then עולם.

                1. مرحبا
                2. بالعالم

                > مرحبا
                >
                > Quoted in English.

                ```
                مرحبا
                ```
                """));

        assertThat(html)
                .containsPattern("<h1[^>]* dir=\"rtl\"[^>]*>שלום</h1>")
                .containsPattern("<p[^>]*(?<!rtl\")>Plain words, then עולם.</p>")
                .containsPattern("<ol[^>]* dir=\"rtl\"[^>]*>")
                .containsPattern("<p[^>]* dir=\"ltr\"[^>]*>Quoted in English.</p>")
                .containsPattern("<pre(?![^>]*rtl)[^>]*><code>مرحبا");
    }
}
