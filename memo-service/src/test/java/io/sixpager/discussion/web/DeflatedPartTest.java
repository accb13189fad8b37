package io.sixpager.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedPartTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 8_192, 100_000, 3_000_000})
    void isThePlainTextAgainAndKnowsItsChecksum(int length) {
        var plain = bytes(length);
        var part = DeflatedPart.of(plain);
        assertThat(part.plain()).isEqualTo(plain);
        assertThat(part.checksum()).isEqualTo(checksum(plain));
        assertThat(part.bytes().length).isLessThan(length + length / 100 + 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 70_000, 2_999_999, 3_000_000})
    void checksumsOfPartsMakeThatOfTheWhole(int first) {
        var whole = bytes(3_000_000);
        var left = checksum(Arrays.copyOf(whole, first));
        var right = checksum(Arrays.copyOfRange(whole, first, whole.length));
        assertThat(JoinedChecksum.of(left, right, whole.length - first)).isEqualTo(checksum(whole));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
