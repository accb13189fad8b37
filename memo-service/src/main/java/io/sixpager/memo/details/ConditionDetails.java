package io.sixpager.memo.details;

import io.sixpager.memo.decision.ConditionPermissions;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an assent, and what was done about it.
 *
 * @param may what the reader may do about it
 */
public record ConditionDetails(
        UUID conditionId,
        String reviewer,
        String owner,
        String text,
        int revision,
        Instant setAt,
        Condition.State state,
        List<ProposalDetails> proposals,
        List<HandOverDetails> handOvers,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledBecause,
        List<ConditionPermissions.Act> may) {

    /** That it is met, and why that was not enough. */
    public record ProposalDetails(
            String by,
            Instant at,
            @Nullable Integer revision,
            String evidence,
            @Nullable String refusedBy,
            @Nullable String refusedBecause) {

        static ProposalDetails of(Condition.Proposal proposal) {
            var refused = proposal.refused();
            return new ProposalDetails(
                    proposal.by().account(),
                    proposal.by().at(),
                    proposal.revision(),
                    proposal.evidence(),
                    refused == null ? null : refused.account(),
                    proposal.refusedBecause());
        }
    }

    /** @param reader null where nothing can be done, as in the past */
    static ConditionDetails of(MemoState memo, Condition condition, @Nullable String reader) {
        var settled = condition.settled();
        return new ConditionDetails(
                condition.conditionId(),
                condition.reviewer(),
                condition.owner(),
                condition.text(),
                condition.revision(),
                condition.set().at(),
                condition.state(),
                condition.proposals().stream().map(ProposalDetails::of).toList(),
                condition.handOvers().stream().map(HandOverDetails::of).toList(),
                settled == null ? null : settled.account(),
                settled == null ? null : settled.at(),
                condition.settledBecause(),
                reader == null ? List.of() : ConditionPermissions.of(memo, reader, condition.conditionId()));
    }
}
