package io.sixpager.memo;

import io.sixpager.command.Accounts;
import io.sixpager.command.Appointment;
import io.sixpager.command.Command;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.PinnedPolicy;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Successor;
import io.sixpager.memo.model.UnmergedText;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a memo. {@code by} is the person who asks and the time of asking. */
public sealed interface MemoCommand extends Command<Receipt> {

    MemoId memoId();

    @Override
    default String aggregateId() {
        return memoId().toString();
    }

    /** Gives somebody a part by name. */
    sealed interface ToSomebody extends MemoCommand {

        String to();

        @Override
        default List<Appointment> appointments() {
            return List.of(new Appointment(to(), true));
        }
    }

    record DraftMemo(MemoId memoId, Attribution by, long number, String title, boolean restricted)
            implements MemoCommand {}

    record RetitleMemo(MemoId memoId, Attribution by, String title) implements MemoCommand {}

    record ChangeAccess(MemoId memoId, Attribution by, boolean restricted) implements MemoCommand {}

    record AddCoauthor(MemoId memoId, Attribution by, String account) implements MemoCommand {
        @Override
        public List<Appointment> appointments() {
            return List.of(new Appointment(account, true));
        }
    }

    record RemoveCoauthor(MemoId memoId, Attribution by, String account) implements MemoCommand {}

    /**
     * {@code from} is the owner as the sender knows the memo; {@code inTheirPlace} if an administrator sends it because
     * nobody can act under that account any more, which the port knows.
     */
    record HandOverMemo(MemoId memoId, Attribution by, String from, String to, String reason, boolean inTheirPlace)
            implements ToSomebody {
        @Override
        public HandOverMemo informed(Accounts accounts) {
            return new HandOverMemo(memoId, by, from, to, reason, accounts.administersForTheGone(by.account(), from));
        }
    }

    /** {@code noticesSeen} is how much the sender was told: nobody takes note of what came since. */
    record AcknowledgeNotices(MemoId memoId, Attribution by, int noticesSeen) implements MemoCommand {}

    /**
     * {@code merge} is what the author had written before the text was merged; {@code restores} an old revision;
     * {@code draft} the version of the working copy that says nothing else and goes.
     */
    record SubmitRevision(
            MemoId memoId,
            Attribution by,
            int baseRevision,
            String summary,
            RevisionText text,
            @Nullable UnmergedText merge,
            @Nullable Integer restores,
            @Nullable Long draft)
            implements MemoCommand {

        public SubmitRevision(MemoId memoId, Attribution by, int baseRevision, String summary, RevisionText text) {
            this(memoId, by, baseRevision, summary, text, null, null, null);
        }
    }

    record NameRevision(MemoId memoId, Attribution by, int revision, String name) implements MemoCommand {}

    /**
     * @param policy the name of the one that the owner has chosen; null for the first that the door allows
     * @param pinned the version of it, which the port knows; null for the one that comes with the product
     */
    record OpenReview(
            MemoId memoId,
            Attribution by,
            Door door,
            Instant due,
            List<Invitation> participants,
            @Nullable String policy,
            @Nullable PinnedPolicy pinned)
            implements MemoCommand {

        public OpenReview(MemoId memoId, Attribution by, Door door, Instant due, List<Invitation> participants) {
            this(memoId, by, door, due, participants, null, null);
        }

        public OpenReview under(PinnedPolicy version) {
            return new OpenReview(memoId, by, door, due, participants, policy, version);
        }

        @Override
        public List<Appointment> appointments() {
            return participants.stream().map(MemoCommand::appointment).toList();
        }
    }

    /** Sent when the due date may have passed; the memo decides whether it has. */
    record NoteDueDatePassed(MemoId memoId, Attribution by) implements MemoCommand {}

    record ExtendReview(MemoId memoId, Attribution by, Instant due, String reason) implements MemoCommand {}

    /** Of the decider, once the review is overdue, although somebody has not spoken. */
    record RequestDecision(MemoId memoId, Attribution by, String reason) implements MemoCommand {}

    /** Sent when a reading period may have passed; the memo decides whether it has. */
    record NoteReadingPeriodPassed(MemoId memoId, Attribution by) implements MemoCommand {}

    record OverrideReadingPeriod(MemoId memoId, Attribution by, RevisionReference reference, String reason)
            implements MemoCommand {}

    record AddParticipant(
            MemoId memoId,
            Attribution by,
            Invitation participant,
            @Nullable String reason) implements MemoCommand {
        @Override
        public List<Appointment> appointments() {
            return List.of(appointment(participant));
        }
    }

    /** {@code gone} if nobody can act under the account any more, which the port knows. */
    record RemoveParticipant(
            MemoId memoId,
            Attribution by,
            String account,
            @Nullable String reason,
            boolean gone) implements MemoCommand {

        public RemoveParticipant(MemoId memoId, Attribution by, String account, @Nullable String reason) {
            this(memoId, by, account, reason, false);
        }

        @Override
        public RemoveParticipant informed(Accounts accounts) {
            return new RemoveParticipant(
                    memoId, by, account, reason, !accounts.member().test(account));
        }
    }

    record RecuseParticipant(MemoId memoId, Attribution by, String reason) implements MemoCommand {}

    record DelegateVerdict(MemoId memoId, Attribution by, String to, String reason) implements ToSomebody {}

    record RecordReading(MemoId memoId, Attribution by, RevisionReference reference, Set<Integer> pages, int seconds)
            implements MemoCommand {}

    /** {@code objectionId} names the objection that an OBJECT verdict opens, {@code passage} the words that it is to. */
    record GiveVerdict(
            MemoId memoId,
            Attribution by,
            RevisionReference reference,
            VerdictKind verdict,
            @Nullable String reason,
            List<NewCondition> conditions,
            @Nullable String onBehalfOf,
            UUID objectionId,
            @Nullable QuotedPassage passage)
            implements MemoCommand {

        @Override
        public List<Appointment> appointments() {
            return conditions.stream()
                    .map(NewCondition::owner)
                    .filter(owner -> owner != null)
                    .map(owner -> new Appointment(owner, true))
                    .toList();
        }
    }

    /** That a condition is met. {@code revision} is the one that meets it, where a text does. */
    record ProposeConditionMet(
            MemoId memoId,
            Attribution by,
            UUID conditionId,
            @Nullable Integer revision,
            String evidence) implements MemoCommand {}

    /** {@code proposalsSeen} is how often the sender has seen it proposed as met: nobody confirms what came since. */
    record ConfirmCondition(MemoId memoId, Attribution by, UUID conditionId, int proposalsSeen)
            implements MemoCommand {}

    record RefuseCondition(MemoId memoId, Attribution by, UUID conditionId, String reason) implements MemoCommand {}

    record WaiveCondition(MemoId memoId, Attribution by, UUID conditionId, String reason) implements MemoCommand {}

    record HandOverCondition(MemoId memoId, Attribution by, UUID conditionId, String to, String reason)
            implements ToSomebody {}

    /** Of one's own verdict, or of one given on behalf of another. */
    record WithdrawVerdict(
            MemoId memoId,
            Attribution by,
            String reason,
            @Nullable String onBehalfOf) implements MemoCommand {}

    /** {@code passage} is checked against the text that it is of; null objects to the whole memo. */
    record RaiseObjection(
            MemoId memoId,
            Attribution by,
            RevisionReference reference,
            UUID objectionId,
            String statement,
            @Nullable QuotedPassage passage)
            implements MemoCommand {

        public RaiseObjection(
                MemoId memoId, Attribution by, RevisionReference reference, UUID objectionId, String statement) {
            this(memoId, by, reference, objectionId, statement, null);
        }
    }

    /** {@code revision} is the one whose text answers it, {@code passage} the words of it that do; where a text does. */
    record AnswerObjection(
            MemoId memoId,
            Attribution by,
            UUID objectionId,
            String answer,
            @Nullable Integer revision,
            @Nullable QuotedPassage passage)
            implements MemoCommand {

        public AnswerObjection(MemoId memoId, Attribution by, UUID objectionId, String answer) {
            this(memoId, by, objectionId, answer, null, null);
        }
    }

    /** Whose it is to answer. */
    record HandOverObjection(MemoId memoId, Attribution by, UUID objectionId, String to, String reason)
            implements ToSomebody {}

    /** By whoever raised it: {@code answersSeen} is how many answers they have read, and none of them is enough. */
    record SustainObjection(MemoId memoId, Attribution by, UUID objectionId, int answersSeen, String reason)
            implements MemoCommand {}

    record LiftObjection(MemoId memoId, Attribution by, UUID objectionId, String reason) implements MemoCommand {}

    record OverrideObjection(MemoId memoId, Attribution by, UUID objectionId, String reason) implements MemoCommand {}

    /** {@code changesOfApproversSeen} is how many changes of whom was asked the decider has seen. */
    record MakeDecision(
            MemoId memoId,
            Attribution by,
            RevisionReference reference,
            Outcome outcome,
            String rationale,
            @Nullable Integer changesOfApproversSeen)
            implements MemoCommand {

        public MakeDecision(
                MemoId memoId, Attribution by, RevisionReference reference, Outcome outcome, String rationale) {
            this(memoId, by, reference, outcome, rationale, null);
        }
    }

    record WithdrawMemo(MemoId memoId, Attribution by, String reason) implements MemoCommand {}

    record ReopenDecision(MemoId memoId, Attribution by, String reason) implements MemoCommand {}

    record SupersedeMemo(MemoId memoId, Attribution by, Successor successor, String reason) implements MemoCommand {}

    /** Auditors may be informed of what they audit, and nothing more. */
    private static Appointment appointment(Invitation invitation) {
        return new Appointment(invitation.account(), invitation.role() != Role.INFORMED);
    }
}
