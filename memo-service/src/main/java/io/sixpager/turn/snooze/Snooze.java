package io.sixpager.turn.snooze;

import io.sixpager.obligation.Obligation;
import io.sixpager.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has put off for themselves. It comes back by time, by a reminder, when it changes, and in any case a day
 * before it is due: nothing goes past its due date unseen.
 *
 * @param at when it was put off
 * @param until as long as the person wishes
 * @param debt what was owed then, by {@link #fingerprint}
 */
record Snooze(Instant at, Instant until, String debt) {

    static final Duration IN_SIGHT = Duration.ofDays(1);

    /**
     * When it comes back, if it is still hidden.
     *
     * @param owed what the person owes of the kind; not empty
     * @param nudged when they were reminded of it last
     */
    Optional<Instant> hiddenUntil(List<Obligation> owed, @Nullable Instant nudged, Instant now) {
        if (!debt.equals(fingerprint(owed)) || (nudged != null && nudged.isAfter(at))) {
            return Optional.empty();
        }
        return Optional.of(earlier(until, latest(owed))).filter(now::isBefore);
    }

    /** A day before the earliest due date; it may have passed. */
    static Optional<Instant> latest(List<Obligation> owed) {
        return owed.stream()
                .map(Obligation::due)
                .filter(Objects::nonNull)
                .map(due -> due.minus(IN_SIGHT))
                .min(Instant::compareTo);
    }

    private static Instant earlier(Instant wished, Optional<Instant> latest) {
        return latest.filter(wished::isAfter).orElse(wished);
    }

    /** The same as long as nothing about it has changed. */
    static String fingerprint(List<Obligation> owed) {
        return Sha256.of(owed.stream()
                .map(each -> each.since() + " " + each.due() + " " + each.why() + " " + each.endsWhen())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
