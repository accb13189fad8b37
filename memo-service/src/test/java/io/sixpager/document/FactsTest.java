package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void findsTheAskUnderItsHeading() {
        assertThat(facts(
                                "# Memo\n\n## 1. The ask\n\nWe ask for **nine** people.\n\n### Why\n\nTo build it.\n\n## Costs\n\nMany.")
                        .ask())
                .isEqualTo("We ask for nine people.\nWhy\nTo build it.");
    }

    @Test
    void takesLabelledLinesWhereNoHeadingAsks() {
        assertThat(facts("# Memo\n\n**Decision:** build it\n\nOther text.").ask())
                .isEqualTo("Decision: build it");
        assertThat(facts("# Memo\n\nNothing is asked.").ask()).isEmpty();
    }

    @Test
    void cutsALongAsk() {
        assertThat(facts("## Ask\n\n" + "word ".repeat(1_000)).ask())
                .hasSize(2_000)
                .endsWith("…");
    }

    @Test
    void countsPredictionsInTablesAndLists() {
        assertThat(facts(
                                "## 5. Predictions\n\n| What | How likely |\n|---|---|\n| a | 1 |\n| b | 2 |\n\n## Risks\n\n- none")
                        .predictions())
                .isEqualTo(2);
        assertThat(facts(
                                "## Our predictions\n\nNo.\n\n## Predictions and outcomes\n\n- one\n  - detail\n\n  more\n- two\n- three")
                        .predictions())
                .isEqualTo(3);
        assertThat(facts("## Risks\n\n- none").predictions()).isZero();
    }

    private static Facts facts(String markdown) {
        return Facts.of(CanonicalText.of(markdown));
    }
}
