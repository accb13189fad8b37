package io.sixpager.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {

    @ParameterizedTest
    @CsvSource({
        "One.||<!-- guidance: say more -->||Two., One.||Two.",
        "One.|<!-- guidance: say more -->|Two., One.||Two.",
        "<!-- guidance: a|line||and more -->|Two., Two.",
        "<!--guidance: a -->|<!-- guidance: b -->||Two., Two.",
        "> One.|>|> <!-- guidance: a -->, > One.|>|>",
        "- <!-- guidance: a -->|- Two., -|- Two.",
        "- One.|  <!-- guidance: a|  b -->|- Two., - One.||- Two.",
        "> - One.|>   <!-- guidance: a -->, > - One.|>"
    })
    void isNoPartOfTheText(String raw, String canonical) {
        var text = CanonicalText.of(lines(raw)).markdown();

        assertThat(text).isEqualTo(lines(canonical) + "\n");
        assertThat(CanonicalText.of(text).markdown()).isEqualTo(text);
    }

    @Test
    void countsNeitherWordsNorLines() {
        var text = "One.\n\n" + "<!-- guidance: say more -->\n\n".repeat(300) + "Two.";

        assertThat(Layout.measure(CanonicalText.of(text))).isEqualTo(Layout.measure(CanonicalText.of("One.\n\nTwo.")));
    }

    @Test
    void aloneIsAnEmptyText() {
        assertThatThrownBy(() -> CanonicalText.of("<!-- guidance: write -->"))
                .hasMessage("The text is empty; a revision needs at least one word.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a remark -->",
                "<!-- Guidance of another kind -->",
                "<!-- guidance: a --> hidden",
                "<!-- guidance: a --><b>hidden</b><!-- b -->",
                "<!-- guidance: never closed",
                "hidden <!-- guidance: a --> hidden",
                "<div>|<!-- guidance: a -->|</div>",
                "```|<!-- guidance: a -->|```",
                "    <!-- guidance: a -->",
                "`<!-- guidance: a -->`"
            })
    void hidesNothingElse(String raw) {
        var text = CanonicalText.of("Before.\n\n" + lines(raw) + "\n");

        assertThat(text.markdown()).contains(lines(raw));
        assertThat(Page.html(text)).contains("&lt;!--");
    }

    private static String lines(String text) {
        return text.replace("|", "\n");
    }
}
