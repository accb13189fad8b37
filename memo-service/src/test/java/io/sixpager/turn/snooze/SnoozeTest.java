package io.sixpager.turn.snooze;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.obligation.Obligation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put off comes back in time, whatever was wished. */
class SnoozeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static List<Obligation> owed(@Nullable Instant due) {
        return List.of(owed(due, "You have not given a verdict yet."));
    }

    private static Obligation owed(@Nullable Instant due, String why) {
        return new Obligation(
                "memo",
                new Obligation.Subject("1", 1, "A memo", 1, "olga", 3, null),
                "ada",
                "GIVE_VERDICT",
                NOON,
                due,
                why,
                "You give one.",
                new Obligation.Act("GIVE_VERDICT", "/m/1?do=verdict"),
                List.of("olga"),
                null);
    }

    private static Snooze putOff(List<Obligation> owed, Instant until) {
        return new Snooze(NOON, until, Snooze.fingerprint(owed));
    }

    private static Instant in(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    @Test
    void isHiddenUntilTheTimeThatWasWished() {
        var owed = owed(null);
        var snooze = putOff(owed, in(20));
        assertThat(snooze.hiddenUntil(owed, null, in(19))).contains(in(20));
        assertThat(snooze.hiddenUntil(owed, null, in(20))).isEmpty();
    }

    /** Due after so many hours, put off for so many, seen again after so many. */
    @ParameterizedTest
    @CsvSource({"100,20,20", "100,76,76", "100,90,76", "100,200,76", "30,20,6", "24,20,0", "10,20,0", "-5,20,0"})
    void comesBackADayBeforeItIsDue(int due, int until, int seen) {
        var owed = owed(in(due));
        var snooze = putOff(owed, in(until));
        for (int now = 0; now < 300; now++) {
            assertThat(snooze.hiddenUntil(owed, null, in(now)).isPresent())
                    .as("after %d hours", now)
                    .isEqualTo(now < seen);
        }
    }

    @Test
    void theFirstOfSeveralDueDatesCounts() {
        var owed = List.of(owed(in(100), "One."), owed(in(50), "Two."), owed(null, "Three."));
        assertThat(putOff(owed, in(90)).hiddenUntil(owed, null, NOON)).contains(in(26));
    }

    @Test
    void comesBackWithAReminder() {
        var owed = owed(null);
        var snooze = putOff(owed, in(20));
        assertThat(snooze.hiddenUntil(owed, in(1), in(2))).isEmpty();
        assertThat(snooze.hiddenUntil(owed, in(-1), in(2)))
                .as("one that was known")
                .isPresent();
    }

    @Test
    void comesBackWhenItChanges() {
        var snooze = putOff(owed(in(100)), in(20));
        assertThat(snooze.hiddenUntil(owed(in(99)), null, in(1)))
                .as("another date")
                .isEmpty();
        assertThat(snooze.hiddenUntil(List.of(owed(in(100), "It has lapsed.")), null, in(1)))
                .as("another cause")
                .isEmpty();
    }
}
