package io.sixpager.discussion.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void endsWithAWord() {
        assertThat(Excerpt.of(" Is this\nbefore tax? ", 20)).isEqualTo("Is this before tax?");
        assertThat(Excerpt.of("Is this before tax?", 10)).isEqualTo("Is this…");
        assertThat(Excerpt.of("Is this before tax?", 7)).isEqualTo("Is this…");
    }

    @Test
    void cutsAWordThatAloneIsLonger() {
        assertThat(Excerpt.of("Betriebsunterbrechung", 8)).isEqualTo("Betriebs…");
    }
}
