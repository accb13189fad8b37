package io.sixpager.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryCodesTest {

    private static final String CODE = RecoveryCodes.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"foobar1234, MZXW6YTBOIYTEMZU", "'', ''", "fooba, MZXW6YTB"})
    void bytesAreWrittenAsTheStandardSays(String text, String written) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void nothingIsLostThatBeginsWithZeros() {
        assertThat(Base32.of(new byte[] {0, 0, 0, 0, 1})).isEqualTo("AAAAAAAB");
    }

    @Test
    void oneHasSevenGroupsOfFour() {
        assertThat(CODE).isEqualTo("GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T");
    }

    @Test
    void oneIsTheSameHoweverItIsTyped() {
        var typed = TypedCode.of(" " + CODE.toLowerCase(Locale.ROOT).replace('-', ' ') + "\n");
        assertThat(RecoveryCodes.hash(typed)).isEqualTo(RecoveryCodes.hash(TypedCode.of(CODE)));
        assertThat(typed.isByTime()).isFalse();
        assertThat(TypedCode.of("123 456").isByTime()).isTrue();
    }
}
