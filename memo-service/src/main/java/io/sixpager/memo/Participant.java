package io.sixpager.memo;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/** Somebody in the review: what for, since when, and their verdict so far. */
public record Participant(
        String account,
        Role role,
        Attribution invited,
        @Nullable String recusedBecause,
        @Nullable String delegate,
        @Nullable Verdict verdict) {

    static Participant of(Invitation invitation, Attribution by) {
        return new Participant(invitation.account(), invitation.role(), by, null, null, null);
    }

    public boolean takesPart() {
        return recusedBecause == null;
    }

    public boolean takesPart(Role wanted) {
        return role == wanted && takesPart();
    }

    /** Whether a verdict of this person stands on the current text. */
    public boolean hasSpoken() {
        return verdict != null && verdict.stands();
    }

    Participant recused(String reason) {
        return new Participant(account, role, invited, reason, delegate, verdict);
    }

    Participant delegatingTo(String deputy) {
        return new Participant(account, role, invited, recusedBecause, deputy, verdict);
    }

    Participant with(@Nullable Verdict given) {
        return new Participant(account, role, invited, recusedBecause, delegate, given);
    }
}
