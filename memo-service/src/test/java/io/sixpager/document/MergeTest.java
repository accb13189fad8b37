package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE = """
            # Sell the infrastructure

            The machines stand idle for most of the year, and others would pay for them.

            ## The ask
            We ask for ten million dollars and a team of twelve people.
            """;

    @Test
    void takesWhatEitherSideDidToABlockOfItsOwn() {
        assertClean(
                BASE,
                BASE.replace("idle", "unused"),
                BASE.replace("ten million", "nine million"),
                BASE.replace("idle", "unused").replace("ten million", "nine million"));
    }

    @Test
    void mergesOneParagraphByItsWords() {
        var mine = BASE.replace("ten million", "nine million");
        var theirs = BASE.replace("twelve people", "fifteen engineers");

        var merge = Merge.of(BASE, mine, theirs);

        assertThat(merge.clean()).isTrue();
        assertThat(merge.pieces())
                .last()
                .isInstanceOfSatisfying(
                        Both.class,
                        both -> assertThat(both.text())
                                .isEqualTo("We ask for nine million dollars and a team of fifteen engineers."));
    }

    @Test
    void leavesTheChoiceWhereBothChangedTheSameWord() {
        var mine = BASE.replace("ten million", "nine million");
        var theirs = BASE.replace("ten million", "six million");

        var merge = Merge.of(BASE, mine, theirs);

        assertThat(merge.clean()).isFalse();
        assertThat(merge.markdown(Conflict::mine)).isEqualTo(mine);
        assertThat(merge.markdown(Conflict::theirs)).isEqualTo(theirs);
        assertThat(merge.markdown(Conflict::base)).isEqualTo(BASE);
    }

    @Test
    void leavesTheChoiceWhereTheChangesTouch() {
        assertConflict(
                "We ask for ten good people now.",
                "We ask for nine good people now.",
                "We ask for ten bad people now.");
    }

    @Test
    void takesOnceWhatBothDidAlike() {
        assertClean(
                BASE,
                BASE.replace("idle", "unused").replace("ten", "nine"),
                BASE.replace("idle", "unused"),
                BASE.replace("idle", "unused").replace("ten", "nine"));
    }

    @Test
    void removesAParagraphThatTheOtherSideDidNotTouch() {
        var merge = assertClean(
                "One.\n\nTwo.\n\nThree.",
                "One.\n\nThree.",
                "One.\n\nTwo.\n\nThree and more.",
                "One.\n\nThree and more.\n");

        assertThat(merge.pieces())
                .anySatisfy(piece -> assertThat(piece).isInstanceOfSatisfying(Mine.class, mine -> {
                    assertThat(mine.base()).isEqualTo("Two.");
                    assertThat(mine.text()).isEmpty();
                }));
    }

    @Test
    void leavesTheChoiceWhereOneRemovedWhatTheOtherRewrote() {
        var merge = assertConflict(
                "One.\n\nTwo words here to stay.\n\nThree.",
                "One.\n\nThree.",
                "One.\n\nTwo words here to remain.\n\nThree.");

        assertThat(merge.markdown(Conflict::mine)).isEqualTo("One.\n\nThree.\n");
    }

    @Test
    void leavesTheChoiceWhereBothInsertedSomethingElse() {
        var merge = assertConflict("One.\n\nTwo.", "One.\n\nMine.\n\nTwo.", "One.\n\nTheirs.\n\nTwo.");

        assertThat(merge.markdown(conflict -> conflict.mine() + "\n\n" + conflict.theirs()))
                .isEqualTo("One.\n\nMine.\n\nTheirs.\n\nTwo.\n");
    }

    @Test
    void insertsOnceWhatBothInserted() {
        assertClean(
                "One.\n\nTwo.",
                "One.\n\nNew to both.\n\nTwo.",
                "One.\n\nNew to both.\n\nOnly theirs.\n\nTwo.",
                "One.\n\nNew to both.\n\nOnly theirs.\n\nTwo.\n");
    }

    @Test
    void doesToAMovedBlockWhatTheOtherSideDidAtItsOldPlace() {
        assertClean(
                "The first reason is the cost of it.\n\nSecond paragraph.\n\nThird paragraph.",
                "Second paragraph.\n\nThird paragraph.\n\nThe first reason is the cost of it.",
                "The first reason is the price of it.\n\nSecond paragraph.\n\nThird paragraph.",
                "Second paragraph.\n\nThird paragraph.\n\nThe first reason is the price of it.\n");
    }

    @Test
    void movesABlockOnceWhereBothMovedItToOnePlace() {
        var moved = "Second paragraph.\n\nThird paragraph.\n\nThe first reason is the cost of it.\n";
        assertClean(
                "The first reason is the cost of it.\n\nSecond paragraph.\n\nThird paragraph.", moved, moved, moved);
    }

    @Test
    void leavesTheChoiceWhereBothMovedABlockToDifferentPlaces() {
        var base = "The first reason is the cost of it.\n\nAlpha beta.\n\nGamma delta.\n\nEpsilon zeta.";
        var mine = "Alpha beta.\n\nGamma delta.\n\nThe first reason is the cost of it.\n\nEpsilon zeta.";
        var theirs = "Alpha beta.\n\nGamma delta.\n\nEpsilon zeta.\n\nThe first reason is the cost of it.";

        assertConflict(base, mine, theirs);
    }

    @Test
    void leavesTheChoiceWhereOneMovedWhatTheOtherRemoved() {
        assertConflict(
                "The first reason is the cost of it.\n\nAlpha beta.\n\nGamma delta.",
                "Alpha beta.\n\nGamma delta.\n\nThe first reason is the cost of it.",
                "Alpha beta.\n\nGamma delta.");
    }

    @Test
    void doesNotTakeADuplicateForAMove() {
        var text = "The first reason is the cost of it.";
        assertThat(Merge.of(
                                text + "\n\nAlpha.\n\nBeta.",
                                "Alpha.\n\n" + text + "\n\nBeta.\n\n" + text,
                                text + "\n\nAlpha.\n\nBeta.")
                        .markdown(Conflict::mine))
                .isEqualTo("Alpha.\n\n" + text + "\n\nBeta.\n\n" + text + "\n");
    }

    @Test
    void mergesAListByItsItems() {
        var merge = assertClean(
                "- the cost of machines\n- the cost of people",
                "- the cost of machines and power\n- the cost of people",
                "- the cost of machines\n- the cost of people\n- the cost of waiting",
                "- the cost of machines and power\n- the cost of people\n- the cost of waiting\n");

        assertThat(merge.pieces())
                .extracting(piece -> (Object) piece.getClass())
                .containsExactly(Mine.class, Same.class, Theirs.class);
    }

    @Test
    void leavesTheChoiceOfOneItemAndNotOfTheList() {
        var merge = assertConflict("- one apple\n- two pears", "- one plum\n- two pears", "- one cherry\n- two pears");

        assertThat(merge.pieces())
                .hasSize(2)
                .last()
                .isEqualTo(new Same(merge.pieces().getLast().separator(), "- two pears"));
    }

    @Test
    void mergesATableByItsRowsAndCells() {
        assertClean("""
                | Item | Year 1 | Year 2 |
                |------|-------:|-------:|
                | People | 1.1 | 1.2 |
                | Machines | 2.0 | 2.1 |
                """, """
                | Item | Year 1 | Year 2 |
                |------|-------:|-------:|
                | People | 1.4 | 1.2 |
                | Support | 0.3 | 0.3 |
                | Machines | 2.0 | 2.1 |
                """, """
                | Item | Year 1 | Year 2 |
                |------|-------:|-------:|
                | People | 1.1 | 1.5 |
                | Machines | 2.0 | 2.2 |
                """, """
                | Item | Year 1 | Year 2 |
                |------|-------:|-------:|
                | People | 1.4 | 1.5 |
                | Support | 0.3 | 0.3 |
                | Machines | 2.0 | 2.2 |
                """);
    }

    @Test
    void leavesTheChoiceOfATableWhereBothChangedACellOrOneTheColumns() {
        var base = "| Item | Year 1 |\n|---|---|\n| People | 1.1 |\n";
        assertConflict(base, base.replace("1.1", "1.2"), base.replace("1.1", "1.3"));
        assertConflict(
                base, "| Item | Year 1 | Sum |\n|---|---|---|\n| People | 1.1 | 1.1 |\n", base.replace("1.1", "1.3"));
    }

    @Test
    void keepsALineOfCodeExactly() {
        assertClean(
                "```\nint a = 1;\n\n\nint b = 2;\n```",
                "```\nint a  =  3;\n\n\nint b = 2;\n```",
                "```\nint a = 1;\n\n\nint b = 4;\n```",
                "```\nint a  =  3;\n\n\nint b = 4;\n```\n");
    }

    @Test
    void letsOneWrapTheLinesThatTheOtherEdits() {
        assertClean(
                "One two three four\nfive six seven eight.",
                "One two three\nfour five six\nseven eight.",
                "One two three four\nfive six seven nine.",
                "One two three\nfour five six\nseven nine.\n");
    }

    @Test
    void mergesTwoTextsThatWereBothTheFirst() {
        var merge = assertConflict("", "# Mine", "# Theirs");

        assertThat(merge.markdown(Conflict::theirs)).isEqualTo("# Theirs\n");
        assertThat(Merge.of("", "", "# Theirs\n").pieces()).singleElement().isInstanceOf(Theirs.class);
        assertThat(Merge.of("", "", "").markdown(Conflict::base)).isEmpty();
    }

    @Test
    void doesNotGlueParagraphsTogetherWhereTheHeadingBetweenThemGoes() {
        var base = "Before.\n\n## The ask now\nAfter it all.";
        var merge = assertConflict(base, base.replace("ask", "wish"), base.replace("ask", "plea"));

        assertThat(merge.markdown(_ -> "")).isEqualTo("Before.\n\nAfter it all.\n");
    }

    @Test
    void showsAPieceWithoutTheIdsOfBlocks() {
        assertThat(Page.fragment("- one *apple*\n- <b>two</b> pears", Set.of(), Figures.NONE))
                .startsWith("<ul class=\"tight\">")
                .contains("one <em>apple</em>", "&lt;b&gt;two&lt;/b&gt; pears")
                .doesNotContain("id=", "<section");
    }

    private static Merge assertClean(String base, String mine, String theirs, String expected) {
        var merge = merge(base, mine, theirs);
        assertThat(merge.markdown(Conflict::toString)).isEqualTo(expected);
        assertThat(merge.clean()).isTrue();
        return merge;
    }

    private static Merge assertConflict(String base, String mine, String theirs) {
        var merge = merge(base, mine, theirs);
        assertThat(merge.pieces()).as("%s", merge).hasAtLeastOneElementOfType(Conflict.class);
        return merge;
    }

    private static Merge merge(String base, String mine, String theirs) {
        return Merge.of(canonical(base), canonical(mine), canonical(theirs));
    }

    private static String canonical(String text) {
        return text.isEmpty() ? "" : CanonicalText.of(text).markdown();
    }
}
