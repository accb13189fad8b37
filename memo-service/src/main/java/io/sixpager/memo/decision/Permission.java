package io.sixpager.memo.decision;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.model.Successor;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person may do one thing with a memo now, and if not, why. The decision itself is asked, with a command
 * made up for the purpose, so that what a button says and what the server does cannot differ.
 */
public record Permission(
        Action action, boolean allowed, @Nullable String reason) {

    /** What a person can do on the memo's page. */
    public enum Action {
        REVISE,
        NAME_REVISION,
        RETITLE,
        CHANGE_ACCESS,
        NAME_COAUTHOR,
        OPEN_REVIEW,
        ADD_PARTICIPANT,
        EXTEND_REVIEW,
        REQUEST_DECISION,
        VERDICT,
        OBJECT,
        ANSWER,
        OVERRIDE,
        RECUSE,
        DELEGATE,
        READ,
        APPROVE,
        DECIDE,
        WITHDRAW,
        REOPEN,
        SUPERSEDE
    }

    private static final String SAMPLE = "A sample that is never stored";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Successor NOBODYS_MEMO = new Successor(new MemoId(NOBODY), 0, Stage.DECIDED, 1);

    /** Every action for this person; {@code by.at} is the present. */
    public static List<Permission> of(MemoState memo, Attribution by) {
        return Arrays.stream(Action.values())
                .map(action -> of(memo, by, action))
                .toList();
    }

    /** Every action refused for the same reason. */
    public static List<Permission> none(String reason) {
        return Arrays.stream(Action.values())
                .map(action -> new Permission(action, false, reason))
                .toList();
    }

    private static Permission of(MemoState memo, Attribution by, Action action) {
        try {
            Decider.decide(memo, sample(memo, by, action));
            return new Permission(action, true, null);
        } catch (CommandRejected refusal) {
            // A sample's values may be wrong; only the person and the memo's state count.
            return refusal.kind() == CommandRejected.Kind.INVALID
                    ? new Permission(action, true, null)
                    : new Permission(action, false, refusal.reason());
        }
    }

    private static MemoCommand sample(MemoState memo, Attribution by, Action action) {
        var id = memo.memoId();
        var reference = memo.current().map(Revision::reference).orElse(new RevisionReference(0, ""));
        return switch (action) {
            case REVISE -> new SubmitRevision(id, by, memo.currentNumber(), "", new RevisionText("", "", NO_FACTS));
            case NAME_REVISION -> new NameRevision(id, by, memo.currentNumber(), SAMPLE);
            case RETITLE -> new RetitleMemo(id, by, SAMPLE);
            case CHANGE_ACCESS -> new ChangeAccess(id, by, !memo.header().restricted());
            case NAME_COAUTHOR -> new AddCoauthor(id, by, SAMPLE);
            case OPEN_REVIEW -> new OpenReview(id, by, Door.TWO_WAY, by.at().plus(Duration.ofDays(1)), List.of());
            case ADD_PARTICIPANT -> new AddParticipant(id, by, new Invitation(SAMPLE, Role.INFORMED));
            case EXTEND_REVIEW -> new ExtendReview(id, by, by.at().plus(Duration.ofDays(5 * 365)), SAMPLE);
            case REQUEST_DECISION -> new RequestDecision(id, by, SAMPLE);
            case VERDICT ->
                new GiveVerdict(
                        id, by, reference, VerdictKind.ABSTAIN, SAMPLE, null, onBehalfOf(memo, by.account()), NOBODY);
            case OBJECT -> new RaiseObjection(id, by, reference, NOBODY, SAMPLE);
            case ANSWER -> new AnswerObjection(id, by, anyObjection(memo), SAMPLE);
            case OVERRIDE -> new OverrideObjection(id, by, anyObjection(memo), SAMPLE);
            case RECUSE -> new RecuseParticipant(id, by, SAMPLE);
            case DELEGATE -> new DelegateVerdict(id, by, SAMPLE, SAMPLE);
            case READ -> new RecordReading(id, by, reference, Set.of(1), 0);
            case APPROVE -> new MakeDecision(id, by, reference, Outcome.APPROVED, SAMPLE);
            case DECIDE -> new MakeDecision(id, by, reference, Outcome.DEFERRED, SAMPLE);
            case WITHDRAW -> new WithdrawMemo(id, by, SAMPLE);
            case REOPEN -> new ReopenDecision(id, by, SAMPLE);
            case SUPERSEDE -> new SupersedeMemo(id, by, NOBODYS_MEMO, SAMPLE);
        };
    }

    private static final RevisionFacts NO_FACTS =
            new RevisionFacts(0, 0, 0, null, "", ChangeClass.IDENTICAL, "", 0, 0, "");

    /** A deputy's verdict is given for whoever named them. */
    private static @Nullable String onBehalfOf(MemoState memo, String account) {
        return memo.participant(account).isPresent()
                ? null
                : memo.participants()
                        .filter(p -> account.equals(p.delegate()))
                        .map(Participant::account)
                        .findFirst()
                        .orElse(null);
    }

    private static UUID anyObjection(MemoState memo) {
        return memo.blockingObjections().findFirst().map(Objection::objectionId).orElse(NOBODY);
    }
}
