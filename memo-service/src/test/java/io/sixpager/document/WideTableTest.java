package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is printed with all its columns and whole numbers, or its author is told how many columns fit. */
class WideTableTest {

    private static final double RIGHT_EDGE = 612 - 72 + 0.5;

    private static CanonicalText table(int columns, String cell) {
        return CanonicalText.of(
                row(columns, "k") + "|---".repeat(columns) + "|\n" + row(columns, cell) + row(columns, cell));
    }

    private static String row(int columns, String cell) {
        return IntStream.range(0, columns).mapToObj(i -> cell + i).collect(Collectors.joining("|", "|", "|\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 18, 25, 30})
    void hasAllItsColumnsOnThePage(int columns) throws IOException {
        var text = table(columns, "m");
        var glyphs = Printed.glyphs(text);

        assertThat(Layout.measure(text).unprintable()).isEmpty();
        assertThat(glyphs).allSatisfy(glyph -> assertThat(glyph.right()).isLessThan(RIGHT_EDGE));
        assertThat(Printed.text(text).replaceAll("\\s+", " "))
                .contains(row(columns, "m").replace('|', ' ').strip());
    }

    @Test
    void saysHowManyColumnsFit() {
        assertThat(Layout.measure(table(30, "9,123,45")).unprintable())
                .singleElement()
                .asString()
                .matches(
                        "The table that begins with “k0 k1 .*…” has 30 columns, of which \\d+ fit on the width of the page\\.");
    }

    @Test
    void fitsAsManyColumnsAsItSays() {
        var sentence = Layout.measure(table(30, "9,123,45")).unprintable().getFirst();
        var fitting = Integer.parseInt(sentence.replaceAll(".*of which (\\d+) fit.*", "$1"));

        assertThat(Layout.measure(table(fitting, "9,123,45")).unprintable()).isEmpty();
    }

    @Test
    void breaksWordsBeforeNumbers() throws IOException {
        var text = CanonicalText.of("| incomprehensibilities | a | b | c | d | e | f | g | h | i |\n"
                + "|---".repeat(10) + "|\n| counterrevolutionaries | " + "−1,234,567.89 |".repeat(8) + " 12.5% |\n");

        assertThat(Layout.measure(text).unprintable()).isEmpty();
        var lines = Printed.text(text).lines().toList();
        assertThat(lines.stream().flatMap(line -> Arrays.stream(line.split(" "))))
                .filteredOn(word -> word.equals("−1,234,567.89"))
                .hasSize(8);
        assertThat(Printed.glyphs(text))
                .allSatisfy(glyph -> assertThat(glyph.right()).isLessThan(RIGHT_EDGE));
    }

    @Test
    void keepsToThePageFromTheRightToo() throws IOException {
        var rows = Printed.glyphs(CanonicalText.of("| باب ".repeat(12) + "|\n" + "|---".repeat(12) + "|\n"
                + IntStream.range(10, 22)
                        .mapToObj(n -> "| " + n * 100_000 + " ")
                        .collect(Collectors.joining())
                + "|\n"));

        assertThat(rows).allSatisfy(glyph -> assertThat(glyph.right()).isBetween(72.0, RIGHT_EDGE));
        assertThat(rows.stream().map(Printed.Glyph::letter).collect(Collectors.joining()))
                .endsWith("210000020000001900000180000017000001600000150000014000001300000120000011000001000000");
        assertThat(rows.getLast().right()).isBetween(535.0, 541.0);
    }

    @Test
    void isSetInTheUsualTypeWhereItFits() throws IOException {
        assertThat(Printed.glyphs(table(6, "cell")))
                .filteredOn(glyph -> glyph.letter().equals("l"))
                .allSatisfy(glyph -> assertThat(glyph.size()).isBetween(9.0, 9.5));
    }
}
