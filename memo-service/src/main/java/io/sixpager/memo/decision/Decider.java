package io.sixpager.memo.decision;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one decision: a memo's state and a command in, the events out, or a refusal in a sentence. Pure and exhaustive;
 * each family of commands is decided in the file of its name.
 */
public final class Decider {

    private Decider() {}

    public static List<MemoEvent> decide(@Nullable MemoState memo, MemoCommand command) {
        if (command instanceof DraftMemo draft) {
            return Drafting.draft(memo, draft);
        }
        if (memo == null) {
            throw CommandRejected.notFound(MemoState.NONE);
        }
        Eligibility.seeing(memo, command.by().account());
        return switch (command) {
            case DraftMemo draft -> Drafting.draft(memo, draft);
            case RetitleMemo c -> Drafting.retitle(memo, c);
            case ChangeAccess c -> Drafting.changeAccess(memo, c);
            case AddCoauthor c -> Drafting.addCoauthor(memo, c);
            case RemoveCoauthor c -> Drafting.removeCoauthor(memo, c);
            case HandOverMemo c -> HandingOver.memo(memo, c);
            case AcknowledgeNotices c -> HandingOver.acknowledge(memo, c);
            case SubmitRevision c -> Revising.submit(memo, c);
            case NameRevision c -> Revising.name(memo, c);
            case OpenReview c -> Inviting.open(memo, c);
            case NoteDueDatePassed c -> Timekeeping.noteDueDatePassed(memo, c);
            case ExtendReview c -> Timekeeping.extend(memo, c);
            case RequestDecision c -> Timekeeping.requestDecision(memo, c);
            case NoteReadingPeriodPassed c -> Timekeeping.noteReadingPeriodPassed(memo, c);
            case OverrideReadingPeriod c -> Timekeeping.overrideReadingPeriod(memo, c);
            case AddParticipant c -> Inviting.add(memo, c);
            case RemoveParticipant c -> Inviting.remove(memo, c);
            case RecuseParticipant c -> Inviting.recuse(memo, c);
            case DelegateVerdict c -> Inviting.delegate(memo, c);
            case RecordReading c -> RecordingReadings.read(memo, c);
            case GiveVerdict c -> Reviewing.giveVerdict(memo, c);
            case WithdrawVerdict c -> Reviewing.withdrawVerdict(memo, c);
            case ProposeConditionMet c -> MeetingConditions.propose(memo, c);
            case ConfirmCondition c -> MeetingConditions.confirm(memo, c);
            case RefuseCondition c -> MeetingConditions.refuse(memo, c);
            case WaiveCondition c -> MeetingConditions.waive(memo, c);
            case HandOverCondition c -> MeetingConditions.handOver(memo, c);
            case RaiseObjection c -> Objecting.raise(memo, c);
            case AnswerObjection c -> Objecting.answer(memo, c);
            case HandOverObjection c -> HandingOver.objection(memo, c);
            case SustainObjection c -> Objecting.sustain(memo, c);
            case LiftObjection c -> Objecting.lift(memo, c);
            case OverrideObjection c -> Objecting.override(memo, c);
            case MakeDecision c -> Deciding.decide(memo, c);
            case WithdrawMemo c -> Deciding.withdraw(memo, c);
            case ReopenDecision c -> Deciding.reopen(memo, c);
            case SupersedeMemo c -> Deciding.supersede(memo, c);
        };
    }
}
