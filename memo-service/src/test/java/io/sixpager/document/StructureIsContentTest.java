package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words built in another way are another text to whoever agreed to them. */
class StructureIsContentTest {

    static List<Arguments> edits() {
        return List.of(
                of(
                        "- Out of scope\n  - phones\n- laptops",
                        "- Out of scope\n  - phones\n  - laptops",
                        "Now a subitem of “Out of scope”, was an item of a list"),
                of(
                        "- Out of scope\n  - phones\n- In scope",
                        "- Out of scope\n- phones\n- In scope",
                        "Now an item of a list, was a subitem of “Out of scope”"),
                of(
                        "- In\n  - phones\n- Out\n  - desks",
                        "- In\n- Out\n  - phones\n  - desks",
                        "Now a subitem of “Out”, was a subitem of “In”"),
                of("- in\n\n  but not yet", "- in\n\nbut not yet", "Now outside of any list, was part of “in”"),
                of("## No\n\na\n\n## Yes\n\nb", "## No\n\na\n\n### Yes\n\nb", "Heading of level 3, was 2"),
                of("## 1. No\n\na", "## 2. No\n\na", "Numbered 2., was 1."),
                of("1. a\n2. b", "4. a\n5. b", "List begins at 4, was 1"),
                of("- a\n- b", "1. a\n2. b", "The list is numbered, had bullets"),
                of("1. a\n2. b", "1. a\n\n<!-- -->\n\n1) b", "Another list begins here"),
                of("1. a\n2. b\n\n1) c", "1. a\n2. b\n3. c", "Goes on with the list above, began another"),
                of("> a\n\n> b", "> a\n>\n> b", "Goes on with the quotation above, began another"),
                of("a\n\n> b", "a\n\nb", "Now outside of any list, was outside of any list, quoted"),
                of(
                        "```\nif\n  a\n```",
                        "```\nif\n    a\n```",
                        "White space: 1 line end and 4 blanks, was 1 line end and 2 blanks"),
                of(
                        "| a | b | c |\n|-|-|-|\n| x | 5 | |",
                        "| a | b | c |\n|-|-|-|\n| x | | 5 |",
                        "Cell moved from column 2 to 3"),
                of("- a\n- b", "- a\n-\n- b", "Empty paragraph or item put in"),
                of("| a |\n|-|\n| b |", "| a |\n|-|\n| |\n| b |", "Empty row put in"),
                of("| a |\n|-|\n| b |", "| a | |\n|-|-|\n| b | |", "Empty column put in"),
                of(
                        "## The ask\n\na\n\n## Why\n\nb",
                        "## The ask\n\na\n\n### Why\n\nb",
                        "Heading of level 3, was 2; now part of what is asked for"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("edits")
    void isSaidInASentenceAndEndsVerdicts(String from, String to, String sentence) {
        var redline = between(from, to);

        assertThat(redline.changeClass().carriesVerdicts()).isFalse();
        assertThat(redline.changes()).extracting(Change::kind).contains(ChangeKind.STRUCTURE);
        assertThat(redline.changes()).extracting(Change::was).contains(sentence);
        assertThat(redline.html()).contains(sentence);
    }

    static List<Arguments> layouts() {
        return List.of(
                of("one *two*", "one **two**", "Bold, italic or code type changed in one block."),
                of("one\\\ntwo", "one two", "Line breaks changed in one block."),
                of("- a\n- b", "- a\n\n- b", "The space between the items of a list changed in 2 blocks."),
                of("| a |\n|-|\n| b |", "| a |\n|-:|\n| b |", "The alignment of columns changed in one block."),
                of("- a\n- b", "* a\n* b", "The Markdown is written in another way; the page is the same."),
                of("one\ntwo", "one two", "The Markdown is written in another way; the page is the same."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("layouts")
    void isNotLayoutWhichIsNamed(String from, String to, String sentence) {
        var redline = between(from, to);

        assertThat(redline.changeClass()).isEqualTo(ChangeClass.LAYOUT_ONLY);
        assertThat(redline.changes()).isEmpty();
        assertThat(redline.layout()).containsExactly(sentence);
    }

    @Property(tries = 400)
    void holdsForTheDemonstration(@ForAll long seed, @ForAll @IntRange(max = 30) int revision) {
        holds(RedlineExamples.aws().get(revision), seed);
    }

    @Property(tries = 200)
    void holdsForTheCorpus(@ForAll long seed, @ForAll @IntRange(max = 29) int revision) {
        holds(CorpusExamples.texts().get(revision), seed);
    }

    @Property(tries = 600)
    void holdsForEveryElement(@ForAll long seed) {
        holds(CanonicalText.of(Samples.EVERYTHING), seed);
    }

    private static void holds(CanonicalText from, long seed) {
        var to = StructuralEdits.of(from, seed);
        var redline = Redline.between(from, to);
        if (!StructuralEdits.built(from).equals(StructuralEdits.built(to))) {
            assertThat(redline.changeClass().carriesVerdicts()).isFalse();
            assertThat(redline.changes()).isNotEmpty();
        }
        assertThat(redline.changes())
                .allSatisfy(change -> assertThat(redline.html()).contains(" id=\"" + change.id() + "\""));
        assertThat(from.equals(to))
                .isEqualTo(redline.changes().isEmpty() && redline.layout().isEmpty());
    }

    private static Redline between(String from, String to) {
        return Redline.between(CanonicalText.of("# Memo\n\n" + from), CanonicalText.of("# Memo\n\n" + to));
    }
}
