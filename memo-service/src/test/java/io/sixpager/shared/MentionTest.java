package io.sixpager.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ada", "ada.lovelace", "a-b_c9", "x_", "x-"})
    void namesAnAccount(String account) {
        assertThat(Mention.of(account)).isEqualTo("@" + account);
    }

    /** A reader could not tell the dot from a full stop. */
    @ParameterizedTest
    @ValueSource(strings = {"ada.", "a..", "a."})
    void quotesAnOldAccountThatEndsInADot(String account) {
        assertThat(Mention.of(account)).isEqualTo("“" + account + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "9a", "a b", "me@ada.example", "@ada", "a\nb", "ada."})
    void quotesWhatIsNoAccount(String words) {
        assertThat(Mention.of(words)).isEqualTo("“" + words + "”");
    }

    @Test
    void namesNoAccountThatIsTooLong() {
        assertThat(Mention.of("a".repeat(64))).startsWith("@");
        assertThat(Mention.of("a".repeat(65))).startsWith("“");
    }
}
