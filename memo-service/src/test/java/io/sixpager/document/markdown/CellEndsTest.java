package io.sixpager.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import org.junit.jupiter.api.Test;

/** A cell that ends in a backslash is one cell, whoever reads it. */
class CellEndsTest {

    private static String canonical(String text) {
        return CanonicalText.of(text).markdown();
    }

    @Test
    void spellsABackslashBeforeTheEdgeOfACell() {
        assertThat(canonical("|Drive|Owner|\n|---|---|\n|D:\\\\|ops|\n"))
                .isEqualTo("|Drive|Owner|\n|---|---|\n|D:&#92;|ops|\n");
        assertThat(canonical("|D:\\\\|Owner|\n|---|---|\n|a|b|\n")).isEqualTo("|D:&#92;|Owner|\n|---|---|\n|a|b|\n");
    }

    @Test
    void leavesABarWithinACellAndAllThatIsNoTable() {
        for (var text : new String[] {"|A|\n|---|\n|a\\|b|\n", "A path: D:\\\\|x\n", "```\n|a\\\\|b|\n```\n"}) {
            assertThat(canonical(text)).isEqualTo(text);
        }
    }

    @Test
    void saysTheSameASecondTime() {
        var once = canonical("|Drive|Owner|\n|---|---|\n|D:\\\\|ops|\n");
        assertThat(canonical(once)).isEqualTo(once);
    }
}
