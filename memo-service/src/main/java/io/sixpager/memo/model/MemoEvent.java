package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a memo. Names and fields are for ever; see docs/how-to/change-an-event.md. */
public sealed interface MemoEvent {

    MemoId memoId();

    Attribution by();

    record MemoDrafted(MemoId memoId, Attribution by, long number, String title, boolean restricted)
            implements MemoEvent {}

    record MemoRetitled(MemoId memoId, Attribution by, String title) implements MemoEvent {}

    record AccessChanged(MemoId memoId, Attribution by, boolean restricted) implements MemoEvent {}

    record CoauthorAdded(MemoId memoId, Attribution by, String account) implements MemoEvent {}

    record CoauthorRemoved(MemoId memoId, Attribution by, String account) implements MemoEvent {}

    /** The owner is another one, and whoever was is a coauthor. */
    record MemoHandedOver(MemoId memoId, Attribution by, String from, String to, String reason) implements MemoEvent {}

    /** Of everything that {@code by} was told until then. */
    record NoticesAcknowledged(MemoId memoId, Attribution by) implements MemoEvent {}

    /**
     * {@code merged} is there if the text was merged out of two, {@code restores} if it is that of an earlier revision;
     * events from before the two existed are neither.
     */
    record RevisionSubmitted(
            MemoId memoId,
            Attribution by,
            int revision,
            int baseRevision,
            String contentHash,
            String summary,
            RevisionFacts facts,
            @Nullable Merged merged,
            @Nullable Integer restores)
            implements MemoEvent {

        public RevisionSubmitted(
                MemoId memoId,
                Attribution by,
                int revision,
                int baseRevision,
                String contentHash,
                String summary,
                RevisionFacts facts) {
            this(memoId, by, revision, baseRevision, contentHash, summary, facts, null, null);
        }
    }

    /** A new name takes the place of the one that the revision had. */
    record RevisionNamed(MemoId memoId, Attribution by, int revision, String contentHash, String name)
            implements MemoEvent {}

    /** {@code rules} are those of the policy, unless the version is one that is code. */
    record ReviewOpened(
            MemoId memoId,
            Attribution by,
            Door door,
            String policy,
            int policyVersion,
            Instant due,
            List<Invitation> participants,
            @Nullable List<PolicyRule> rules)
            implements MemoEvent {

        public ReviewOpened(
                MemoId memoId,
                Attribution by,
                Door door,
                String policy,
                int policyVersion,
                Instant due,
                List<Invitation> participants) {
            this(memoId, by, door, policy, policyVersion, due, participants, null);
        }
    }

    /** {@code by} nobody: the review was still open at its due date. */
    record DueDatePassed(MemoId memoId, Attribution by, Instant due) implements MemoEvent {}

    record ReviewExtended(MemoId memoId, Attribution by, Instant due, String reason) implements MemoEvent {}

    /** The owner asks the decider to decide although somebody has not spoken. */
    record DecisionRequested(MemoId memoId, Attribution by, String reason) implements MemoEvent {}

    /** {@code by} nobody: the revision was in review for as long as the policy asks, which was {@code until}. */
    record ReadingPeriodPassed(MemoId memoId, Attribution by, int revision, Instant until) implements MemoEvent {}

    /** The decider does not wait so long. */
    record ReadingPeriodOverridden(MemoId memoId, Attribution by, int revision, String contentHash, String reason)
            implements MemoEvent {}

    /** Events from before a reason was asked for have none. */
    record ParticipantAdded(
            MemoId memoId,
            Attribution by,
            Invitation participant,
            @Nullable String reason) implements MemoEvent {}

    record ParticipantRemoved(
            MemoId memoId,
            Attribution by,
            String account,
            @Nullable String reason) implements MemoEvent {}

    record ParticipantRecused(MemoId memoId, Attribution by, String account, String reason) implements MemoEvent {}

    record VerdictDelegated(MemoId memoId, Attribution by, String reviewer, String delegate, String reason)
            implements MemoEvent {}

    /** A claim of the reader's client: these pages were shown. It does not say that they were understood. */
    record RevisionRead(
            MemoId memoId,
            Attribution by,
            String reader,
            int revision,
            String contentHash,
            Set<Integer> pages,
            int seconds)
            implements MemoEvent {}

    /**
     * {@code reviewer} holds the verdict; {@code by} gave it, on the reviewer's behalf where the two differ. {@code keeps}
     * are the conditions of the verdict before that it asks for again; all the other open ones go with that verdict.
     */
    record VerdictGiven(
            MemoId memoId,
            Attribution by,
            String reviewer,
            int revision,
            String contentHash,
            VerdictKind verdict,
            @Nullable String reason,
            @Nullable String conditions,
            @Nullable Set<UUID> keeps)
            implements MemoEvent {

        public VerdictGiven(
                MemoId memoId,
                Attribution by,
                String reviewer,
                int revision,
                String contentHash,
                VerdictKind verdict,
                @Nullable String reason,
                @Nullable String conditions) {
            this(memoId, by, reviewer, revision, contentHash, verdict, reason, conditions, null);
        }
    }

    /** One of the conditions of the verdict before it; verdicts from before there were such items have none. */
    record ConditionSet(
            MemoId memoId,
            Attribution by,
            UUID conditionId,
            String reviewer,
            int revision,
            String contentHash,
            String text,
            String owner)
            implements MemoEvent {}

    record ConditionHandedOver(MemoId memoId, Attribution by, UUID conditionId, String to, String reason)
            implements MemoEvent {}

    /** {@code revision} is the one that meets it, where a text does. */
    record ConditionProposedMet(
            MemoId memoId,
            Attribution by,
            UUID conditionId,
            @Nullable Integer revision,
            String evidence) implements MemoEvent {}

    record ConditionConfirmed(MemoId memoId, Attribution by, UUID conditionId) implements MemoEvent {}

    record ConditionRefused(MemoId memoId, Attribution by, UUID conditionId, String reason) implements MemoEvent {}

    record ConditionWaived(MemoId memoId, Attribution by, UUID conditionId, String reason) implements MemoEvent {}

    record VerdictCarried(
            MemoId memoId,
            Attribution by,
            String reviewer,
            int fromRevision,
            int toRevision,
            String contentHash,
            String rule)
            implements MemoEvent {}

    record VerdictLapsed(MemoId memoId, Attribution by, String reviewer, int revision, String reason)
            implements MemoEvent {}

    /** Of a verdict that its giver takes back; it was given, and stands no longer. */
    record VerdictWithdrawn(
            MemoId memoId, Attribution by, String reviewer, int revision, String contentHash, String reason)
            implements MemoEvent {}

    /** {@code passage} is what is objected to; null where it is the whole memo. */
    record ObjectionRaised(
            MemoId memoId,
            Attribution by,
            UUID objectionId,
            int revision,
            String contentHash,
            String statement,
            @Nullable QuotedPassage passage)
            implements MemoEvent {

        public ObjectionRaised(
                MemoId memoId, Attribution by, UUID objectionId, int revision, String contentHash, String statement) {
            this(memoId, by, objectionId, revision, contentHash, statement, null);
        }
    }

    /** {@code revision} and {@code passage} are what answers it, where a text does. */
    record ObjectionAnswered(
            MemoId memoId,
            Attribution by,
            UUID objectionId,
            String answer,
            @Nullable Integer revision,
            @Nullable QuotedPassage passage)
            implements MemoEvent {

        public ObjectionAnswered(MemoId memoId, Attribution by, UUID objectionId, String answer) {
            this(memoId, by, objectionId, answer, null, null);
        }
    }

    /** Somebody else is to answer it. */
    record ObjectionHandedOver(MemoId memoId, Attribution by, UUID objectionId, String to, String reason)
            implements MemoEvent {}

    /** The answers so far are not enough. */
    record ObjectionSustained(MemoId memoId, Attribution by, UUID objectionId, String reason) implements MemoEvent {}

    record ObjectionLifted(MemoId memoId, Attribution by, UUID objectionId, String reason) implements MemoEvent {}

    record ObjectionOverridden(MemoId memoId, Attribution by, UUID objectionId, String reason) implements MemoEvent {}

    /** {@code changesOfApproversSeen} is how many the decider said to have seen, where they were asked. */
    record DecisionMade(
            MemoId memoId,
            Attribution by,
            Outcome outcome,
            int revision,
            String contentHash,
            String rationale,
            Gate gate,
            @Nullable Integer changesOfApproversSeen)
            implements MemoEvent {

        public DecisionMade(
                MemoId memoId,
                Attribution by,
                Outcome outcome,
                int revision,
                String contentHash,
                String rationale,
                Gate gate) {
            this(memoId, by, outcome, revision, contentHash, rationale, gate, null);
        }
    }

    record MemoWithdrawn(MemoId memoId, Attribution by, String reason) implements MemoEvent {}

    record DecisionReopened(MemoId memoId, Attribution by, String reason) implements MemoEvent {}

    record MemoSuperseded(MemoId memoId, Attribution by, MemoId successor, String reason) implements MemoEvent {}
}
