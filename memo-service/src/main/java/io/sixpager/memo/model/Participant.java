package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the review: what for, since when, and their verdict so far.
 *
 * @param past the verdicts before that one which had lapsed, in order
 */
public record Participant(
        String account,
        Role role,
        Attribution invited,
        @Nullable String recusedBecause,
        @Nullable String delegate,
        @Nullable Verdict verdict,
        List<PastVerdict> past) {

    static Participant of(Invitation invitation, Attribution by) {
        return new Participant(invitation.account(), invitation.role(), by, null, null, null, List.of());
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
        return new Participant(account, role, invited, reason, delegate, verdict, past);
    }

    Participant delegatingTo(String deputy) {
        return new Participant(account, role, invited, recusedBecause, deputy, verdict, past);
    }

    Participant with(Verdict changed) {
        return new Participant(account, role, invited, recusedBecause, delegate, changed, past);
    }

    /** A verdict that still stood is replaced; one that had lapsed remains, as it was given on another text. */
    Participant giving(Verdict given) {
        var lapsed = verdict == null || verdict.stands() ? past : ImmutableLists.plus(past, verdict.past());
        return new Participant(account, role, invited, recusedBecause, delegate, given, lapsed);
    }
}
