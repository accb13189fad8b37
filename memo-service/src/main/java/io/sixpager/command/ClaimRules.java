package io.sixpager.command;

import io.sixpager.shared.Attribution.Claim;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.VisibleText;
import java.time.Duration;
import java.time.Instant;

/** What may be claimed of an original, whichever way the claim comes. */
final class ClaimRules {

    static final int NAME_LIMIT = 100;
    static final int SOURCE_LIMIT = 200;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private ClaimRules() {}

    static void require(Claim claim, Instant now) {
        requireTime("The claimed time", claim.at(), now);
        if (claim.by() != null) {
            VisibleText.requireLine("The claimed author", claim.by(), NAME_LIMIT);
        }
        VisibleText.requireLine("The source", claim.source(), SOURCE_LIMIT);
    }

    /** @param name of the value, as the refusal begins with it */
    static void requireTime(String name, Instant at, Instant now) {
        if (at.isBefore(EARLIEST) || at.isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw CommandRejected.invalid(name + " must lie between the year 1900 and the present.");
        }
    }
}
