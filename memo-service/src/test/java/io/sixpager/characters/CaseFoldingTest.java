package io.sixpager.characters;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service and its database take the same letters for one. */
class CaseFoldingTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "Über, über",
        "ÜBER, über",
        "Straße, STRASSE",
        "STRAẞE, straße",
        "İstanbul, istanbul",
        "ISTANBUL, ıstanbul",
        "ΟΔΟΣ, οδος",
        "Σίσυφος, ΣΊΣΥΦΟΣ",
        "ŒUVRE, œuvre",
        "Здравствуй, ЗДРАВСТВУЙ",
        "ﬁnance, FINANCE"
    })
    void letterIsLetterWhateverItsCase(String one, String other) {
        assertThat(inDatabase(one)).isEqualTo(CaseFolding.fold(one));
        assertThat(inDatabase(other)).isEqualTo(CaseFolding.fold(other));
        assertThat(CaseFolding.fold(one)).isEqualTo(CaseFolding.fold(other));
    }

    @Test
    void lettersWithAndWithoutAnAccentAreTwo() {
        assertThat(CaseFolding.fold("Über")).isNotEqualTo(CaseFolding.fold("Uber"));
    }

    private String inDatabase(String text) {
        return jdbc.sql("SELECT case_fold(?)").param(text).query(String.class).single();
    }
}
