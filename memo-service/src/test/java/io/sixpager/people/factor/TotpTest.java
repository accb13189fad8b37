package io.sixpager.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 gives them for HMAC-SHA1, by their last six digits. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long PRESENT = 37_037_037;

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void aCodeIsThatOfTheStandard(long second, String code) {
        assertThat(Totp.stepOf(code, SECRET, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void theStepsBesideThePresentOneAreNear() {
        for (var step : new long[] {PRESENT - 1, PRESENT, PRESENT + 1}) {
            assertThat(Totp.stepOf(Totp.code(SECRET, step), SECRET, NOW)).hasValue(step);
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, PRESENT - 2), SECRET, NOW)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, PRESENT + 2), SECRET, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50471", "0050471", "050472", "''", "٠٥٠٤٧١"})
    void whatIsWrittenOtherwiseIsNoCode(String typed) {
        assertThat(Totp.stepOf(typed, SECRET, NOW)).isEqualTo(OptionalLong.empty());
    }
}
