package io.sixpager.memo.model;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.ChangeClass;
import org.junit.jupiter.api.Test;

class NewsTest {

    @Test
    void somebodyWhoHasReadNothingIsToldSo() {
        assertThat(News.of(memo(inReview()), "ada")).isEqualTo("You have not read it yet.");
    }

    @Test
    void nothingHasComeSinceTheReading() {
        assertThat(News.of(memo(inReview(read("ada", 1))), "ada")).isEqualTo("Nothing has changed since you read it.");
    }

    @Test
    void whatHasComeSinceIsCountedAndItsGravestChangeNamed() {
        var memo =
                memo(inReview(read("ada", 1), submitted(2, ChangeClass.SUBSTANTIVE), submitted(3, ChangeClass.TYPO)));
        assertThat(News.of(memo, "ada"))
                .startsWith("Since revision 1, which you saw: 2 revisions, ")
                .endsWith(" changed, substantive.");
    }

    @Test
    void aVerdictIsAReadingToo() {
        var memo = memo(inReview(agreed("ada", 1), submitted(2, ChangeClass.SUBSTANTIVE)));
        assertThat(News.of(memo, "ada")).startsWith("Since revision 1, which you saw: 1 revision, ");
    }

    @Test
    void whoeverWroteItIsToldNothing() {
        assertThat(News.of(memo(inReview()), "olga")).isNull();
        assertThat(News.of(memo(drafted()), "ada")).isNull();
    }
}
