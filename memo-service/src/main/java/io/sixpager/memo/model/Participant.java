package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the review: what for, since when, and their verdict so far.
 *
 * @param past the verdicts before that one which had lapsed, in order
 * @param conditions of their verdicts, in order; rows from before there were any have none
 */
public record Participant(
        String account,
        Role role,
        Attribution invited,
        @Nullable String recusedBecause,
        @Nullable String delegate,
        @Nullable Verdict verdict,
        List<PastVerdict> past,
        List<Condition> conditions) {

    public Participant {
        conditions = conditions == null ? List.of() : conditions;
    }

    static Participant of(Invitation invitation, Attribution by) {
        return new Participant(invitation.account(), invitation.role(), by, null, null, null, List.of(), List.of());
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

    public boolean hasDeputy(String account) {
        return account.equals(delegate);
    }

    Participant recused(String reason, Attribution by) {
        return new Participant(account, role, invited, reason, delegate, verdict, past, dropping(Set.of(), by));
    }

    Participant delegatingTo(String deputy) {
        return new Participant(account, role, invited, recusedBecause, deputy, verdict, past, conditions);
    }

    /** As if they had said nothing. */
    Participant silent() {
        return new Participant(account, role, invited, recusedBecause, delegate, null, List.of(), List.of());
    }

    Participant with(Verdict changed) {
        return new Participant(account, role, invited, recusedBecause, delegate, changed, past, conditions);
    }

    /**
     * A verdict that still stood is replaced; one that had lapsed remains, as it was given on another text.
     *
     * @param kept the conditions that it asks for too
     */
    Participant giving(Verdict given, Set<UUID> kept) {
        var lapsed = verdict == null || verdict.stands() ? past : ImmutableLists.plus(past, verdict.past());
        return new Participant(
                account, role, invited, recusedBecause, delegate, given, lapsed, dropping(kept, given.by()));
    }

    Participant withdrawing(String reason, Attribution by) {
        return verdict == null ? this : with(verdict.withdrawn(reason, by)).with(dropping(Set.of(), by));
    }

    /** Nobody is bound by the conditions of an assent that did not stand when the memo was approved. */
    Participant approved(Attribution by) {
        return hasSpoken() ? this : with(dropping(Set.of(), by));
    }

    Participant setting(Condition condition) {
        return with(ImmutableLists.plus(conditions, condition));
    }

    Participant changing(UUID conditionId, UnaryOperator<Condition> change) {
        return with(ImmutableLists.changing(conditions, c -> c.conditionId().equals(conditionId), change));
    }

    /** Their open conditions that were one person’s to meet; nobody meets what they have set themselves. */
    Participant handingOver(String from, HandOver handOver) {
        return with(ImmutableLists.changing(
                conditions,
                c -> c.binds() && c.owner().equals(from) && !c.reviewer().equals(handOver.to()),
                c -> c.handedOver(handOver)));
    }

    private List<Condition> dropping(Set<UUID> kept, Attribution by) {
        return ImmutableLists.changing(
                conditions,
                c -> c.binds() && !kept.contains(c.conditionId()),
                c -> c.settled(Condition.State.DROPPED, by, null));
    }

    private Participant with(List<Condition> changed) {
        return changed.equals(conditions)
                ? this
                : new Participant(account, role, invited, recusedBecause, delegate, verdict, past, changed);
    }
}
