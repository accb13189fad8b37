package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.hostile.HostileTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service sets itself. The sandbox sets the rest, so that nobody else waits for it. */
class SmallTextTest {

    static List<String> costly() {
        return List.of(
                HostileTexts.links(2_000),
                HostileTexts.shuffled(2_000),
                HostileTexts.code(1, 10_000),
                HostileTexts.code(2_000, 8),
                HostileTexts.runs("\u0301", 1_000),
                HostileTexts.runs("\u00a0", 1_800),
                HostileTexts.runs("&", 10_000),
                HostileTexts.runs("'", 10_000),
                HostileTexts.prose(100_000));
    }

    @ParameterizedTest
    @MethodSource("costly")
    void whatMayTakeLongIsNotSmall(String text) {
        assertThat(SmallText.is(text)).isFalse();
    }

    @Test
    void aMemoIsSmall() {
        assertThat(CaseTexts.aws()).isNotEmpty().allMatch(text -> SmallText.is(text.markdown()));
        assertThat(SmallText.is(Samples.EVERYTHING)).isTrue();
    }
}
