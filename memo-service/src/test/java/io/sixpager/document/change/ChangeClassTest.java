package io.sixpager.document.change;

import static io.sixpager.document.ChangeClass.APPENDIX_ONLY;
import static io.sixpager.document.ChangeClass.ASK_CHANGED;
import static io.sixpager.document.ChangeClass.FIRST;
import static io.sixpager.document.ChangeClass.IDENTICAL;
import static io.sixpager.document.ChangeClass.LAYOUT_ONLY;
import static io.sixpager.document.ChangeClass.SUBSTANTIVE;
import static io.sixpager.document.ChangeClass.TYPO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Change;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.ChangeKind;
import io.sixpager.document.Redline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeClassTest {

    private static final String MEMO = """
            # Sell the cluster

            ## 1. The ask

            We ask for $4.2 million and nine people to open the cluster to others.

            **Owner:** Jane Doe

            ## 2. Why

            The cluster is not busy at night, and our customers in Berlin want to rent a machine by the hour.
            It costs 10 cents, as [the report](https://example.com/report) says.[^note]

            - meter what we have
            - sell what is left

            ## Appendix A

            Every number comes from the survey of January 2003.

            [^note]: The report counts the machines of both sites.
            """;

    static List<Arguments> edits() {
        return List.of(
                of("nothing", "", "", IDENTICAL),
                of("a space at the end of a line", "hour.\n", "hour. \n", IDENTICAL),
                of("wrapped elsewhere", "at night, and", "at night,\nand", LAYOUT_ONLY),
                of("emphasis added", "Why", "*Why*", LAYOUT_ONLY),
                of("emphasis changed", "**Owner:**", "*Owner:*", LAYOUT_ONLY),
                of("another bullet", "- meter what we have\n- sell", "* meter what we have\n* sell", LAYOUT_ONLY),
                of("a list cut in two", "- meter", "* meter", SUBSTANTIVE),
                of("list numbered", "- meter what we have\n- sell", "1. meter what we have\n2. sell", SUBSTANTIVE),
                of("heading renumbered", "## 2. Why", "## 3.1 Why", SUBSTANTIVE),
                of("heading number dropped", "## 2. Why", "## Why", SUBSTANTIVE),
                of("heading level", "## 2. Why", "# 2. Why", SUBSTANTIVE),
                of("heading level that lengthens the ask", "## 2. Why", "### 2. Why", ASK_CHANGED),
                of("the ask's heading made a paragraph", "## 1. The ask", "1\\. The ask", ASK_CHANGED),
                of("the appendix made narrative", "## Appendix A", "Appendix A", SUBSTANTIVE),
                of("paragraph split", "hour.\nIt costs", "hour.\n\nIt costs", SUBSTANTIVE),
                of("note renamed", "[^note]", "[^report]", LAYOUT_ONLY),
                of("hard break", "hour.\nIt", "hour.\\\nIt", LAYOUT_ONLY),
                of("a misspelling", "customers", "custommers", TYPO),
                of("letters swapped", "sell what", "slel what", TYPO),
                of("a swap at the start", "rent a machine", "ernt a machine", TYPO),
                of("a comma", "night, and", "night and", TYPO),
                of("an article", "rent a machine", "rent the machine", TYPO),
                of("a function word", "is left", "is so left", TYPO),
                of("a misspelling in the ask", "cluster to others", "clsuter to others", TYPO),
                of("a misspelling in a note", "counts the machines", "counts the mahines", TYPO),
                of("a misspelling in the appendix", "number comes", "nubmer comes", TYPO),
                of("another word of similar letters", "our customers", "our costumes", SUBSTANTIVE),
                of("opposite by its first letters", "is left", "is unleft", SUBSTANTIVE),
                of("negation dropped", "is not busy", "is busy", SUBSTANTIVE),
                of("negation by one letter", "is not busy", "is now busy", SUBSTANTIVE),
                of("negation added", "want to rent", "never want to rent", SUBSTANTIVE),
                of("contracted negation", "want to rent", "don't want to rent", SUBSTANTIVE),
                of("a number", "10 cents", "11 cents", SUBSTANTIVE),
                of("a unit", "10 cents", "10 cent", SUBSTANTIVE),
                of("a unit of time", "by the hour", "by the hours", SUBSTANTIVE),
                of("a name", "Berlin", "Merlin", SUBSTANTIVE),
                of("a name by one letter", "Berlin", "Berlin's", SUBSTANTIVE),
                of("a link target", "example.com/report", "example.com/other", SUBSTANTIVE),
                of("an obligation", "want to rent", "may want to rent", SUBSTANTIVE),
                of("a question", "by the hour.", "by the hour?", SUBSTANTIVE),
                of("a word", "customers in", "best customers in", SUBSTANTIVE),
                of("a list item", "- sell what is left\n", "", SUBSTANTIVE),
                of("a note", "of both sites", "of one site only", SUBSTANTIVE),
                of(
                        "order",
                        "- meter what we have\n- sell what is left",
                        "- sell what is left\n- meter what we have",
                        SUBSTANTIVE),
                of("two long words more", "want to rent", "want to urgently and cheaply rent", SUBSTANTIVE),
                of("a month in the appendix", "January 2003", "February 2003", APPENDIX_ONLY),
                of("a sentence in the appendix", "survey of January 2003.", "survey. More follows.", APPENDIX_ONLY),
                of("a new appendix", "[^note]: ", "## Appendix B\n\nMore words.\n\n[^note]: ", APPENDIX_ONLY),
                of("the amount", "$4.2 million", "$4.3 million", ASK_CHANGED),
                of("the people", "nine people", "ten people", ASK_CHANGED),
                of("a word of the ask", "to open the cluster", "to sell the cluster", ASK_CHANGED),
                of("the owner", "Jane Doe", "John Doe", ASK_CHANGED),
                of("the owner's label", "**Owner:** Jane Doe", "Jane Doe", ASK_CHANGED),
                of("a due date added", "## 2. Why", "Due: tomorrow\n\n## 2. Why", ASK_CHANGED),
                of("a decision line in the appendix", "Every number", "*Decision:* none\n\nEvery number", ASK_CHANGED),
                of("the ask dropped", "## 1. The ask", "## 1. Our story", ASK_CHANGED),
                of("the ask and more", "nine people to open", "two people to close and reopen", ASK_CHANGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void classifiesOneEdit(String name, String old, String replacement, ChangeClass expected) {
        assertThat(MEMO).contains(old);
        assertThat(between(MEMO, MEMO.replace(old, replacement))).isEqualTo(expected);
    }

    static List<Arguments> numberedHeadings() {
        return List.of(
                of("1. Why", "2. Why", ChangeKind.STRUCTURE),
                of("1) Why", "2: Why", ChangeKind.STRUCTURE),
                of("1.1. why", "12.2. why", ChangeKind.STRUCTURE),
                of("3.1 Why", "4 Why", ChangeKind.INSERTED),
                of("3.1 Why", "1.2.3 Why", ChangeKind.STRUCTURE),
                of("3.1 A story", "3.2 A story", ChangeKind.STRUCTURE),
                of("3.1 Why", "Why", ChangeKind.STRUCTURE),
                of("10 customers have signed", "50 customers have signed", ChangeKind.REPLACED),
                of("10 Customers have signed", "50 Customers have signed", ChangeKind.REPLACED),
                of("1.5 million users", "2.5 million users", ChangeKind.REPLACED),
                of("1.5 Million users", "2.5 Million users", ChangeKind.REPLACED),
                of("1.5 FTE", "2.5 FTE", ChangeKind.REPLACED),
                of("2025: the plan", "2026: the plan", ChangeKind.REPLACED),
                of("J. Doe decides", "K. Doe decides", ChangeKind.REPLACED));
    }

    @ParameterizedTest
    @MethodSource("numberedHeadings")
    void takesForANumberOfAHeadingOnlyWhatCountsNothing(String before, String after, ChangeKind expected) {
        var from = "# Memo\n\n## " + before + "\n\nText.";
        var to = "# Memo\n\n## " + after + "\n\nText.";

        assertThat(between(from, to)).isEqualTo(SUBSTANTIVE);
        assertThat(Redline.between(CanonicalText.of(from), CanonicalText.of(to)).changes())
                .extracting(Change::kind)
                .contains(expected);
    }

    static List<Arguments> cells() {
        return List.of(
                of("a cell further", "| $5 | |", "| | $5 |"),
                of("a row further", "| $5 | |", "| | |\n| $5 | |"),
                of("in another row", "| $5 | no |", "| $5 | |\n| no | |"),
                of("two cells in one", "| now | later |", "| now later | |"),
                of("out of the table", "| $5 | |", "\n$5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void knowsInWhichCellAWordStands(String name, String old, String replacement) {
        var memo = "Text.\n\n| a | b |\n|---|---|\n| now | later |\n" + old + "\n";

        assertThat(between(memo, memo.replace(old, replacement)).carriesVerdicts())
                .isFalse();
        assertThat(between(memo, memo.replace("|---|---|", "|:--|--:|"))).isEqualTo(LAYOUT_ONLY);
    }

    @Test
    void knowsThatTheSameWordsMayBeOtherPredictions() {
        var memo = "# Memo\n\n## Predictions\n\n- one\n- two\n";

        assertThat(between(memo, memo.replace("- one\n- two", "- one\n\n  two")))
                .isEqualTo(SUBSTANTIVE);
        assertThat(between(memo, memo.replace("## P", "P"))).isEqualTo(SUBSTANTIVE);
    }

    static List<Arguments> headings() {
        return List.of(
                of("The ask"),
                of("ASK"),
                of("2. Our ask"),
                of("The Decision:"),
                of("Decision"),
                of("3.1 Decision requested"),
                of("The decision we ask for"),
                of("Request"),
                of("Recommendation"),
                of("What we ask"));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void knowsTheAskByItsHeading(String heading) {
        var memo = "# Memo\n\n## " + heading + "\n\nBuild one house of stone.\n\n## Why\n\nBecause.";

        assertThat(between(memo, memo.replace("stone", "wood"))).isEqualTo(ASK_CHANGED);
        assertThat(between(memo, memo.replace("Because", "Therefore"))).isEqualTo(SUBSTANTIVE);
        assertThat(between("# Memo\n\n## Why\n\nBecause.", memo)).isEqualTo(ASK_CHANGED);
    }

    @Test
    void takesMoneyAndDatesForTheAskWhereNoneIsStated() {
        var memo = "# Story\n\nIt costs $4 million until 14 March 2006 and needs nine people.";

        assertThat(between(memo, memo.replace("$4", "$5"))).isEqualTo(ASK_CHANGED);
        assertThat(between(memo, memo.replace("14 March", "15 March"))).isEqualTo(ASK_CHANGED);
        assertThat(between(memo, memo.replace("million", "billion"))).isEqualTo(ASK_CHANGED);
        assertThat(between(memo, memo.replace("nine", "ten"))).isEqualTo(SUBSTANTIVE);
        assertThat(between(memo, memo + "\n\nPaid in 2007-01-31.")).isEqualTo(ASK_CHANGED);
    }

    @Test
    void callsManyTyposSubstantive() {
        var memo = "alpha bravo charlie delta eleven foxtrot golfing hotels";

        assertThat(between(memo, "alhpa brvao chralie dleta eleven fxotrot gofling hotels"))
                .isEqualTo(TYPO);
        assertThat(between(memo, "alhpa brvao chralie dleta eleven fxotrot gofling htoels"))
                .isEqualTo(SUBSTANTIVE);
    }

    @Test
    void hasNothingToCompareAFirstRevisionWith() {
        assertThat(ChangeRule.between(null, CanonicalText.of(MEMO))).isEqualTo(FIRST);
    }

    @Test
    void carriesVerdictsOnlyWhereTheWordsAreTheSame() {
        assertThat(ChangeClass.values())
                .filteredOn(ChangeClass::carriesVerdicts)
                .containsExactly(IDENTICAL, LAYOUT_ONLY);
    }

    private static ChangeClass between(String from, String to) {
        return ChangeRule.between(CanonicalText.of(from), CanonicalText.of(to));
    }
}
