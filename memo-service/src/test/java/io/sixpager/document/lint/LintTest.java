package io.sixpager.document.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sixpager.document.Advice;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.CaseTexts;
import io.sixpager.document.Figure;
import io.sixpager.document.Lint;
import io.sixpager.document.UnacceptableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each rule what it finds and, as important, what it leaves alone. */
class LintTest {

    private static final String WORDS =
            "These are the words of a sentence that goes on and on without an end in sight. ";
    private static final String NBSP = "\u00A0";

    static Stream<Arguments> found() {
        return Stream.of(
                arguments("weasel-words", "Sales rose significantly.", "significantly"),
                arguments("weasel-words", "Many customers asked for it.", "Many customers"),
                arguments("weasel-words", "A world-class team does it.", "world-class"),
                arguments("weasel-words", "It is well known that this works.", "It is well known that"),
                arguments("weasel-words", "We will ship in the near future.", "in the near future"),
                arguments("weasel-words", "- Obviously, this works.", "Obviously"),
                arguments("number-without-source", "It cost $4.5 million to build.", "$4.5 million"),
                arguments("number-without-source", "Returns fell by 12 percent.", "12 percent"),
                arguments("number-without-source", "We serve 64,000 sellers.", "64,000"),
                arguments("number-without-source", "| a | b |\n|---|---|\n| cost | $12 |", "$12"),
                arguments("claim-without-date", "We recently moved the data.", "recently"),
                arguments("claim-without-date", "Costs doubled last year.", "last year"),
                arguments("claim-without-date", "Orders have doubled.", "have doubled"),
                arguments("passive-ask", "## The ask\n\nApproval is requested for the plan.", "is requested"),
                arguments("passive-ask", "## The ask\n\nWe would like feedback on this.", "would like feedback"),
                arguments("odd-heading", "#\n\nText.", ""),
                arguments("odd-heading", "**Looks like a heading**\n\nText.", "Looks like a heading"),
                arguments("odd-heading", "## " + WORDS.repeat(2) + "\n\nText.", (WORDS + WORDS).strip()),
                arguments(
                        "prose-in-code",
                        "```\n" + WORDS.repeat(2) + "\n```",
                        "These are the words of a sentence that goes on and on…"),
                arguments(
                        "prose-in-code",
                        "So: `" + WORDS.repeat(2) + "`.",
                        "These are the words of a sentence that goes on and on…"),
                arguments(
                        "crowded-cell",
                        "| a | b |\n|---|---|\n| x | " + WORDS.repeat(3) + " |",
                        "These are the words of a sentence that goes on and on…"),
                arguments(
                        "glued-line",
                        "Read " + String.join(NBSP, "one", "two", "three", "four", "five") + " now.",
                        "one two three four five"),
                arguments("text-in-pictures", "![a](x.png) ".repeat(4), ""),
                arguments("no-typeface", "Words and ไทย and 🎉.", "ไ"),
                arguments("no-typeface", "Words.\n\n## Appendix\n\nहिन्दी", "ह"));
    }

    @ParameterizedTest
    @MethodSource("found")
    void finds(String rule, String markdown, String quote) {
        assertThat(advice(markdown, rule)).singleElement().satisfies(advice -> {
            assertThat(advice.quote().replace('\u00A0', ' ')).startsWith(quote.replace("…", ""));
            assertThat(advice.reason()).matches("[A-Z].{20,110}\\.");
        });
    }

    static Stream<Arguments> leftAlone() {
        return Stream.of(
                arguments("weasel-words", "They called it “significantly better” in 2003."),
                arguments("weasel-words", "> It is very good, said the customer."),
                arguments("weasel-words", "The price covers every variable cost."),
                arguments("weasel-words", "Text.\n\n## Appendix\n\nIt is very long."),
                arguments("weasel-words", "```\nvery = 1\n```"),
                arguments("number-without-source", "It cost $4.5 million.[^a]\n\n[^a]: The books of 2003."),
                arguments("number-without-source", "Returns fell by [12 percent](https://example.com)."),
                arguments("number-without-source", "Returns fell by 12 percent (Appendix B)."),
                arguments("number-without-source", "Sources.[^a]\n\n| a |\n|---|\n| $12 |\n\n[^a]: Books."),
                arguments("number-without-source", "## The ask\n\nRelease $6 million today."),
                arguments("number-without-source", "## Predictions\n\n- 40% by 2030-01-01"),
                arguments("number-without-source", "Why 20 percent and not 50?"),
                arguments("number-without-source", "We opened on May 3, 2004 with 57 people."),
                arguments("claim-without-date", "In May 2004 we recently moved the data."),
                arguments("claim-without-date", "Costs have fallen by half in two years."),
                arguments("claim-without-date", "Costs fall when volumes rise."),
                arguments("passive-ask", "## The ask\n\nWe ask the decider to approve the plan."),
                arguments("passive-ask", "## Risks\n\nApproval is requested late."),
                arguments("odd-heading", "# Title\n\n## One\n\nText."),
                arguments("odd-heading", "## One\n\n## Two\n\nText."),
                arguments("odd-heading", "**Run in.** Text goes on.\n\nText."),
                arguments("odd-heading", "**We ask for one thing only.**\n\nText."),
                arguments("prose-in-code", "```java\n" + "int x = call(a, b); // comment\n".repeat(20) + "```"),
                arguments("prose-in-code", "Use `mvn verify` here."),
                arguments("crowded-cell", "| a | b |\n|---|---|\n| x | a few words only |"),
                arguments("glued-line", "It costs 5" + NBSP + "kg and 6" + NBSP + "km."),
                arguments("text-in-pictures", "![a](x.png) ![b](y.png)"),
                arguments("no-typeface", "Ærø, Łódź, “x” – Ω, Жук, 5\u00A0€ a\u200Db, 漢字 🎉 مرحبا → ☐"));
    }

    @ParameterizedTest
    @MethodSource("leftAlone")
    void leavesAlone(String rule, String markdown) {
        assertThat(advice(markdown, rule)).isEmpty();
    }

    @Test
    void namesEverySectionThatIsMissing() {
        assertThat(advice("Text.", "missing-section"))
                .hasSize(6)
                .allSatisfy(advice -> assertThat(advice.block()).isEmpty());
        assertThat(advice("""
                ## 1. The ask

                Approve.

                ## Our tenets

                ## Options considered

                ## What could go wrong

                ## FAQ

                ## Success measures
                """, "missing-section")).isEmpty();
    }

    @Test
    void asksForNoSectionThatIsThereAndStillEmpty() {
        assertThat(advice("# T\n\n## The ask\n\n## Context\n\nText.", "missing-section"))
                .extracting(Advice::reason)
                .noneMatch(reason -> reason.contains("The ask"));
    }

    @Test
    void asksAPressReleaseForWhatOneHas() {
        assertThat(advice("# H\n\n## Press release\n\nText.", "missing-section"))
                .extracting(Advice::reason)
                .containsExactly(
                        "No section called “The ask” says what the reader is to decide.",
                        "No section answers the questions that readers will ask first.",
                        "No section predicts results with dates, so nobody can check later whether this was right.");
    }

    @Test
    void isSilentAboutTheSectionsOfATemplateThatNobodyHasTouched() {
        for (var template : List.of("six-page-narrative", "pr-faq")) {
            assertThat(Lint.of(CanonicalText.of(template(template))))
                    .as(template)
                    .isEmpty();
        }
    }

    private static String template(String name) {
        try (var template = LintTest.class.getResourceAsStream("/templates/" + name + ".md")) {
            return new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Test
    void namesTheBlock() {
        assertThat(advice("One.\n\n- Two.\n- A very long one.", "weasel-words"))
                .singleElement()
                .satisfies(isAt("3", "A ".length(), "A very".length()));
    }

    @Test
    void namesTheCell() {
        var cell = "One of many words. ".repeat(12).strip();
        assertThat(advice("| a | b |\n|---|---|\n| c | " + cell + " |\n", "crowded-cell"))
                .singleElement()
                .satisfies(isAt("1.2.2", 0, cell.length()));
        assertThat(advice("| a | b |\n|---|---|\n| c | $6 million |\n", "number-without-source"))
                .singleElement()
                .satisfies(isAt("1.2.2", 0, "$6 million".length()));
    }

    @Test
    void namesTheWordsAndNotThoseThatContainThemOrAreQuoted() {
        assertThat(advice("Every “very” in every very[^1] long one[^1].\n\n[^1]: Said.", "weasel-words"))
                .singleElement()
                .satisfies(isAt("1", "Every “very” in every ".length(), "Every “very” in every very".length()));
    }

    @Test
    void namesWordsOnSeveralLinesAndWithANoteAmongThem() {
        assertThat(advice("One.\n\n**The plan[^1]\nof nobody**\n\nText.\n\n[^1]: Said.", "odd-heading"))
                .singleElement()
                .satisfies(isAt("2", 0, "The plan1\nof nobody".length()));
    }

    private static Consumer<Advice> isAt(String block, int start, int end) {
        return advice -> assertThat(List.of(advice.block(), advice.start(), advice.end()))
                .isEqualTo(List.of(block, start, end));
    }

    /** Each of them can be defended: "massive scale" without a figure and "few people" without a count. */
    @Test
    void hasLittleToSayAboutAGoodMemo() {
        assertThat(Lint.of(CaseTexts.aws().getLast()))
                .extracting(Advice::quote)
                .containsExactly("massive", "Few people");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void saysTheSameEachTime(int revision) {
        var text = CaseTexts.aws().get(revision - 1);

        assertThat(Lint.of(text)).isEqualTo(Lint.of(text));
    }

    @Property(tries = 200)
    void copesWithAnyText(@ForAll String raw) {
        try {
            assertThat(Lint.of(CanonicalText.of(raw))).hasSizeLessThanOrEqualTo(200);
        } catch (UnacceptableText refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    private static List<Advice> advice(String markdown, String rule) {
        return Lint.of(CanonicalText.of(markdown)).stream()
                .filter(advice -> advice.rule().equals(rule))
                .toList();
    }

    @Test
    void findsAFigureOfMoreThanHalfAPage() {
        var text = CanonicalText.of("Text.\n\n![Demand](figure:" + "ab".repeat(32) + ")");

        assertThat(Lint.of(text, _ -> Optional.of(new Figure("image/png", 700, 500, new byte[0], new byte[0]))))
                .filteredOn(advice -> advice.rule().equals("text-in-pictures"))
                .singleElement()
                .satisfies(advice -> assertThat(advice.block()).isEqualTo("2"));
        assertThat(Lint.of(text, _ -> Optional.of(new Figure("image/png", 600, 300, new byte[0], new byte[0]))))
                .noneMatch(advice -> advice.rule().equals("text-in-pictures"));
    }
}
