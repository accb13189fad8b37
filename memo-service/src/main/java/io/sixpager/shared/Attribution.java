package io.sixpager.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something and when it was recorded. An import also says what it claims about the original; a claim is
 * shown as a claim and never replaces the recorded time.
 */
public record Attribution(
        String account, Instant at, @Nullable Claim claim) {

    /** What happens because time has passed is done by nobody; no account can have this name. */
    public static final String SYSTEM = "Sixpager";

    /** When the imported original is said to have happened, by whom, and where the history comes from. */
    public record Claim(Instant at, @Nullable String by, String source) {}

    public static Attribution of(String account, Instant at) {
        return new Attribution(account, at, null);
    }

    /** The claimed time where there is one: what a due date or a deadline is compared with. */
    public Instant effectiveAt() {
        return claim == null ? at : claim.at();
    }
}
