package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is what comes out on paper, in whatever script it is written. */
class PrintedScriptsTest {

    private static final String ARABIC_TABLE = "| باب | شمس |\n|---|---|\n| دار AWS | 42 |\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "→ ← ↑ ↓ ⇒ ⇔ ↦",
                "∑ ∫ √ ≤ ≥ ≠ ≈ ∞ ∂ ∈ ∉ ⊂ ∪ ∩ ∀ ∃ ¬ ∧ ∨ ⊕ ℝ 𝑥",
                "☐ ☑ ☒ ✓ ✗ ★ ☆ ⚠ ⌘ ● ◆ ▲ ■ ℃ №",
                "⅓ ⅔ ½ ² ⁶ ₂ −3 ± × ÷",
                "Η απόφαση ὅτι ᾧ",
                "Решение Ђ ї ґ Ң",
                "🎉 🚀 👍 🟢",
                "ɑ ʃ ŋ Ə ữ",
                "─ │ ┼ ▓",
                "中文备忘录成本",
                "東京の計画カタカナ「引用」",
                "이 메모는 여섯 쪽입니다",
                "ＡＢＣ１２３、。",
            })
    void standsOnPaperAsItIsWritten(String words) throws IOException {
        var text = CanonicalText.of("Before " + words + " after.\n\n`" + words + "`\n\n**" + words + "**\n");

        assertThat(Layout.measure(text).unprintable()).isEmpty();
        assertThat(Printed.text(text).replaceAll("\\s", ""))
                .contains("Before" + words.replaceAll("\\s", "") + "after.")
                .doesNotContain("\u25A1", "?");
    }

    @Test
    void leavesNothingOfAnEmojisSequenceToBeReplaced() {
        assertThat(Layout.measure(CanonicalText.of("❤️ 👩‍💻 1️⃣ 👍🏽 ⚠️")).unprintable())
                .isEmpty();
    }

    @Test
    void joinsArabicLettersAndBeginsOnTheRight() throws IOException {
        var glyphs = Printed.glyphs(CanonicalText.of("سلام بحر\n"));

        assertThat(glyphs.getLast().right()).isBetween(535.0, 541.0);
        assertThat(glyphs).extracting(Printed.Glyph::letter).contains("\uFEFC").doesNotContain("ا");
        assertThat(read(glyphs)).isEqualTo("رحب مالس");
    }

    @Test
    void beginsHebrewOnTheRight() throws IOException {
        var glyphs = Printed.glyphs(CanonicalText.of("שלום (עולם)\n"));

        assertThat(glyphs.getLast().right()).isBetween(535.0, 541.0);
        assertThat(read(glyphs)).isEqualTo("(םלוע) םולש");
    }

    @Test
    void keepsNumbersAndForeignWordsReadableWithinArabic() throws IOException {
        assertThat(read(Printed.glyphs(CanonicalText.of("بحر 1,250 دار AWS *bold* S3 باب\n"))))
                .isEqualTo("باب AWS bold S3 راد 1,250 رحب");
    }

    @Test
    void keepsAnArabicPhraseInOrderWithinEnglish() throws IOException {
        assertThat(read(Printed.glyphs(CanonicalText.of("We say שלום 42 *עולם* to all.\n"))))
                .isEqualTo("We say םלוע 42 םולש to all.");
    }

    @Test
    void beginsTheColumnsOfAnArabicTableOnTheRight() throws IOException {
        var glyphs = Printed.glyphs(CanonicalText.of(ARABIC_TABLE));

        assertThat(read(glyphs)).isEqualTo("سمشباب42AWS راد");
        assertThat(glyphs.getLast().right()).isBetween(535.0, 541.0);
        assertThat(glyphs).filteredOn(glyph -> glyph.letter().equals("4")).allMatch(four -> four.left() < 300);
    }

    @Test
    void countsTheLinesOfAnArabicTableAsItPrintsThem() {
        var english = ARABIC_TABLE.replaceAll("\\p{IsArabic}+", "word");

        assertThat(Layout.measure(CanonicalText.of(ARABIC_TABLE)).linesLeft())
                .isEqualTo(Layout.measure(CanonicalText.of(english)).linesLeft());
    }

    @Test
    void leavesTheColumnsOfAnEnglishTableWithArabicInIt() throws IOException {
        var rows = Printed.glyphs(CanonicalText.of("| AWS | 7 |\n|---|---|\n| one | دار |\n"));

        assertThat(read(rows)).isEqualTo("AWS7oneراد");
    }

    @Test
    void setsLinesOfOtherLettersBelowEachOther() throws IOException {
        var lines = Printed.glyphs(CanonicalText.of("東京の計画".repeat(30) + "\n")).stream()
                .mapToDouble(Printed.Glyph::y)
                .distinct()
                .toArray();

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines[1] - lines[0]).isBetween(13.5, 14.5);
    }

    @Test
    void saysWhatNoTypefaceHas() {
        assertThat(Layout.measure(CanonicalText.of("Thai ไทย, Devanagari हि, ไ again.\n"))
                        .unprintable())
                .singleElement()
                .asString()
                .contains("“ไ” (U+0E44)", "“ท”", "“ย”", "“ह”")
                .doesNotContain("“T”")
                .containsOnlyOnce("U+0E44");
    }

    /** Joined forms are the letters that they are forms of. */
    private static String read(List<Printed.Glyph> glyphs) {
        var words = new StringBuilder();
        glyphs.forEach(glyph ->
                words.append(new StringBuilder(Normalizer.normalize(glyph.letter(), Normalizer.Form.NFKC)).reverse()));
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
