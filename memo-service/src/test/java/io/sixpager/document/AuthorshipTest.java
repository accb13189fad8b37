package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Authorship.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static final String OLD = "Product managers named infrastructure before everything else.";
    private static final String NEW = "Nobody repairs machines by hand any more.";

    @Test
    void aSentenceBelongsToTheRevisionThatBroughtIt() {
        var sentences = authorship(OLD, OLD + " " + NEW);

        assertThat(sentences).extracting(Sentence::introduced).containsExactly(1, 2);
        assertThat(sentences).extracting(Sentence::edited).containsExactly(1, 2);
    }

    @Test
    void aSlightEditKeepsTheOriginAndIsNamed() {
        var sentences =
                authorship(OLD, OLD.replace("infrastructure", "machines"), OLD.replace("infrastructure", "machines"));

        assertThat(sentences).extracting(Sentence::introduced).containsExactly(1);
        assertThat(sentences).extracting(Sentence::edited).containsExactly(2);
    }

    @Test
    void aWordTakenOutIsAnEditToo() {
        var sentences = authorship(OLD, OLD.replace(" everything", ""));

        assertThat(sentences).extracting(Sentence::introduced).containsExactly(1);
        assertThat(sentences).extracting(Sentence::edited).containsExactly(2);
    }

    @Test
    void aRewrittenSentenceIsNew() {
        assertThat(authorship(OLD, "Product teams wait three months for their first server, nearly always."))
                .extracting(Sentence::introduced)
                .containsExactly(2);
    }

    @Test
    void aMovedSentenceKeepsItsOrigin() {
        var sentences = authorship(
                "# A\n\n" + OLD + "\n\n# B\n\n" + NEW + "\n\nThe end of the memo is near.",
                "# A\n\n# B\n\n" + NEW + "\n\nThe end of the memo is near.\n\n" + OLD);

        assertThat(sentences).extracting(Sentence::introduced).containsOnly(1);
    }

    @Test
    void aDividedParagraphKeepsItsOrigins() {
        assertThat(authorship(OLD, OLD + " " + NEW, OLD + "\n\n" + NEW))
                .extracting(Sentence::introduced)
                .containsExactly(1, 2);
    }

    @Test
    void abbreviationsAndNumbersDoNotEndASentence() {
        assertThat(authorship("It costs 1.4 m, e.g. for J. Doe. “Is that much?” No."))
                .hasSize(3);
    }

    @Test
    void thePageIsThatOfTheRevisionOtherwise() {
        var text = CanonicalText.of(Samples.EVERYTHING);
        var authorship = Authorship.of(List.of(ReadText.of(text)), Figures.NONE);

        assertThat(authorship.html().replaceAll("</?span[^>]*>", ""))
                .isEqualTo(Page.html(text).replaceAll("</?span[^>]*>", ""));
    }

    @Test
    void whatSomebodyProposedIsTheirsForAsLongAsItStands() {
        assertThat(credited("We sell it. It costs ten.", "We sell it. It costs eleven."))
                .extracting(Sentence::suggestedBy)
                .containsExactly(List.of(), List.of("finance"));
        assertThat(credited("We sell it. It costs ten.", "We sell it. It costs a lot."))
                .extracting(Sentence::suggestedBy)
                .containsExactly(List.of(), List.of());
    }

    /** The second text as its author submitted it, after somebody had proposed eleven for ten. */
    private static List<Sentence> credited(String first, String second) {
        return Authorship.credited(
                        List.of(
                                new Version(read(first), 1, null),
                                new Version(read(first.replace("ten", "eleven")), 2, new Credit("finance", "author")),
                                new Version(read(second), 2, null)),
                        Figures.NONE)
                .sentences();
    }

    private static ReadText read(String text) {
        return ReadText.of(CanonicalText.of(text));
    }

    private static List<Sentence> authorship(String... texts) {
        return Authorship.of(
                        Stream.of(texts)
                                .map(CanonicalText::of)
                                .map(ReadText::of)
                                .toList(),
                        Figures.NONE)
                .sentences();
    }
}
