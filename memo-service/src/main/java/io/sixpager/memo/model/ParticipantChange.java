package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came into the review after it had been opened, or left it: a verdict that is missing is seen to be.
 *
 * @param reason as it was given; null where none was asked for
 */
public record ParticipantChange(
        Kind kind,
        String account,
        Role role,
        Attribution by,
        @Nullable String reason) {

    /** How somebody came or went. */
    public enum Kind {
        ADDED,
        REMOVED,
        RECUSED
    }

    public Instant at() {
        return by.at();
    }

    public boolean departs() {
        return kind != Kind.ADDED;
    }

    /** Whether the owner chose anew who is asked; whoever steps back does so by themselves. */
    public boolean changesWhoAssents() {
        return role == Role.APPROVER && kind != Kind.RECUSED;
    }
}
