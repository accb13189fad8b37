package io.sixpager.command;

import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a command claims about an original that it imports. */
final class ClaimHeaders {

    static final String CLAIMED_AT = "Sixpager-Claimed-At";
    static final String CLAIMED_BY = "Sixpager-Claimed-By";
    static final String CLAIMED_SOURCE = "Sixpager-Claimed-Source";

    private ClaimHeaders() {}

    static Attribution.@Nullable Claim of(HttpServletRequest request, Instant now) {
        var at = RequestHeader.of(request, CLAIMED_AT, ClaimRules.NAME_LIMIT);
        var by = RequestHeader.of(request, CLAIMED_BY, ClaimRules.NAME_LIMIT);
        var source = RequestHeader.of(request, CLAIMED_SOURCE, ClaimRules.SOURCE_LIMIT);
        if (at != null) {
            return new Attribution.Claim(claimedTime(at, now), by, Objects.requireNonNullElse(source, "imported"));
        }
        if (by != null || source != null) {
            throw CommandRejected.invalid("A claim says when something happened: send " + CLAIMED_AT + " with "
                    + (by == null ? CLAIMED_SOURCE : CLAIMED_BY) + ".");
        }
        return null;
    }

    private static Instant claimedTime(String text, Instant now) {
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            ClaimRules.requireTime(CLAIMED_AT, at, now);
            return at;
        } catch (DateTimeParseException _) {
            throw CommandRejected.invalid(CLAIMED_AT + " must be a time such as 2004-03-01T09:00:00-08:00.");
        }
    }
}
