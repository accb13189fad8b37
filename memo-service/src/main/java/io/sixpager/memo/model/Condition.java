package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.ConditionSet;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reviewer asks for in return for assent. It belongs to their verdict, and once the memo is approved it
 * stays with whoever owns it until it is settled.
 *
 * @param reviewer who holds the verdict; {@code set} names the deputy who gave it
 * @param owner who is to meet it
 * @param settled how it ended last, and when; null while it is open
 */
public record Condition(
        UUID conditionId,
        String reviewer,
        Attribution set,
        int revision,
        String text,
        String owner,
        State state,
        List<Proposal> proposals,
        List<HandOver> handOvers,
        @Nullable Attribution settled,
        @Nullable String settledBecause) {

    /** How far a condition has come. */
    public enum State {
        OPEN,
        PROPOSED,
        MET,
        WAIVED,
        /** Its verdict was taken back or replaced by one that does not ask for it. */
        DROPPED
    }

    /** That it is met, as its owner says, and what its reviewer answered where that was no. */
    public record Proposal(
            Attribution by,
            @Nullable Integer revision,
            String evidence,
            @Nullable Attribution refused,
            @Nullable String refusedBecause) {

        Proposal refused(Attribution refuser, String because) {
            return new Proposal(by, revision, evidence, refuser, because);
        }
    }

    static Condition of(ConditionSet e) {
        return new Condition(
                e.conditionId(),
                e.reviewer(),
                e.by(),
                e.revision(),
                e.text(),
                e.owner(),
                State.OPEN,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Whether somebody still has to do something about it. */
    public boolean binds() {
        return state == State.OPEN || state == State.PROPOSED;
    }

    /** Who waits for whom since then. */
    public Attribution lastMoved() {
        var proposal = proposals.isEmpty() ? null : proposals.getLast();
        var said = proposal == null ? set : proposal.refused() == null ? proposal.by() : proposal.refused();
        var handed = handOvers.isEmpty() ? set : handOvers.getLast().by();
        return handed.at().isAfter(said.at()) && state == State.OPEN ? handed : said;
    }

    Condition proposed(Proposal proposal) {
        return with(owner, State.PROPOSED, ImmutableLists.plus(proposals, proposal), handOvers);
    }

    Condition refused(Attribution by, String reason) {
        return with(owner, State.OPEN, lastProposal(p -> p.refused(by, reason)), handOvers);
    }

    Condition handedOver(HandOver handOver) {
        return with(handOver.to(), state, proposals, ImmutableLists.plus(handOvers, handOver));
    }

    Condition settled(State end, Attribution by, @Nullable String because) {
        return new Condition(conditionId, reviewer, set, revision, text, owner, end, proposals, handOvers, by, because);
    }

    private List<Proposal> lastProposal(UnaryOperator<Proposal> change) {
        return proposals.isEmpty()
                ? proposals
                : ImmutableLists.changing(proposals, p -> p == proposals.getLast(), change);
    }

    private Condition with(String newOwner, State newState, List<Proposal> said, List<HandOver> handed) {
        return new Condition(conditionId, reviewer, set, revision, text, newOwner, newState, said, handed, null, null);
    }
}
