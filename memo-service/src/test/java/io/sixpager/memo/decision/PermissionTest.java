package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.decision.Permission.Action;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Revision;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told that they may do is what the decision does, whoever they are and however the memo stands. */
class PermissionTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.sixpager.memo.decision.MemoStates#all")
    void saysWhatTheDecisionDoes(String name, MemoState memo) {
        for (var account : MemoStates.PEOPLE) {
            for (var inTheOwnersPlace : List.of(false, true)) {
                assertThat(Permission.of(memo, account, inTheOwnersPlace))
                        .as(account)
                        .containsExactlyElementsOf(Arrays.stream(Action.values())
                                .map(action -> answered(memo, action, account, inTheOwnersPlace))
                                .toList());
            }
        }
    }

    private static Permission answered(MemoState memo, Action action, String account, boolean inTheOwnersPlace) {
        try {
            assertThat(Decider.decide(memo, command(memo, action, account, inTheOwnersPlace)))
                    .isNotEmpty();
            return new Permission(action, true, null);
        } catch (CommandRejected refusal) {
            return new Permission(action, false, refusal.reason());
        }
    }

    @Test
    void everyActionIsAllowedToSomebodyAndRefusedToSomebody() {
        var allowed = new TreeSet<Action>();
        var refused = new TreeSet<Action>();
        MemoStates.all()
                .map(state -> (MemoState) state.get()[1])
                .forEach(memo -> MemoStates.PEOPLE.forEach(account -> Permission.of(memo, account)
                        .forEach(may -> (may.allowed() ? allowed : refused).add(may.action()))));
        assertThat(allowed).containsExactly(Action.values());
        assertThat(refused).containsExactly(Action.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.sixpager.memo.decision.MemoStates#all")
    void aRestrictedMemoIsNotThereForWhoeverTakesNoPart(String name, MemoState memo) {
        var restricted = memo.header().restricted();
        for (var action : Action.values()) {
            var decision = assertThatThrownBy(() -> {
                Decider.decide(memo, command(memo, action, "omar", false));
                throw new AssertionError("An outsider may " + action);
            });
            if (restricted) {
                decision.isInstanceOf(CommandRejected.class).hasMessage("There is no such memo, or it is restricted.");
            } else {
                decision.isInstanceOf(CommandRejected.class).hasMessageNotContaining("There is no such memo");
            }
        }
    }

    @Test
    void whatTheServiceDoesByItselfIsDecidedInARestrictedMemoToo() {
        var restricted = memo(drafted(), new AccessChanged(MEMO, by("olga"), true));
        assertThatThrownBy(() ->
                        Decider.decide(restricted, command(restricted, Action.RETITLE, Attribution.SYSTEM, false)))
                .hasMessage("Only the owner and the coauthors may change the title.");
    }

    /** A command whose values nobody can find fault with. */
    private static MemoCommand command(MemoState memo, Action action, String account, boolean inTheOwnersPlace) {
        var by = by(account);
        var text = memo.current().map(Revision::reference).orElse(new RevisionReference(1, hash(1)));
        var objection = memo.blockingObjections()
                .map(blocking -> blocking.objectionId())
                .findFirst()
                .orElse(new UUID(7, 7));
        return switch (action) {
            case REVISE ->
                new SubmitRevision(
                        MEMO, by, memo.currentNumber(), "Cut", new RevisionText("A text", hash(99), facts()));
            case NAME_REVISION -> new NameRevision(MEMO, by, Math.max(1, memo.currentNumber()), "For the board");
            case RETITLE -> new RetitleMemo(MEMO, by, "A title that it has not had");
            case CHANGE_ACCESS -> new ChangeAccess(MEMO, by, !memo.header().restricted());
            case NAME_COAUTHOR -> new AddCoauthor(MEMO, by, "newcomer");
            case REMOVE_COAUTHOR -> new RemoveCoauthor(MEMO, by, account.equals("carl") ? "fred" : "carl");
            case LEAVE_AUTHORS -> new RemoveCoauthor(MEMO, by, account);
            case HAND_OVER ->
                new HandOverMemo(MEMO, by, memo.header().owner(), "newcomer", "They know more.", inTheOwnersPlace);
            case ACKNOWLEDGE ->
                new AcknowledgeNotices(MEMO, by, memo.noticesTo(account).size());
            case OPEN_REVIEW ->
                new OpenReview(
                        MEMO,
                        by,
                        Door.ONE_WAY,
                        NOON.plus(Duration.ofDays(1)),
                        List.of(new Invitation("new1", Role.APPROVER), new Invitation("new2", Role.DECIDER)));
            case ADD_PARTICIPANT -> new AddParticipant(MEMO, by, new Invitation("newcomer", Role.APPROVER), "Needed.");
            case REMOVE_PARTICIPANT -> new RemoveParticipant(MEMO, by, "pia", "Not needed.");
            case EXTEND_REVIEW -> new ExtendReview(MEMO, by, DUE.plus(Duration.ofDays(30)), "Ada is on leave.");
            case REQUEST_DECISION -> new RequestDecision(MEMO, by, "The offer ends on Friday.");
            case VERDICT ->
                new GiveVerdict(
                        MEMO,
                        by,
                        text,
                        VerdictKind.AGREE,
                        "A reason not given before",
                        List.of(),
                        holder(memo, account),
                        new UUID(8, 8),
                        null);
            case WITHDRAW_VERDICT -> new WithdrawVerdict(MEMO, by, "I misread it.", holder(memo, account));
            case OBJECT -> new RaiseObjection(MEMO, by, text, new UUID(8, 8), "The date is a guess.");
            case ANSWER -> new AnswerObjection(MEMO, by, objection, "Appendix C derives it.");
            case SUSTAIN ->
                new SustainObjection(
                        MEMO, by, own(memo, account).orElse(objection), answers(memo, account), "Not enough.");
            case LIFT -> new LiftObjection(MEMO, by, own(memo, account).orElse(objection), "It is in the text now.");
            case OVERRIDE -> new OverrideObjection(MEMO, by, objection, "We can wait no longer.");
            case OVERRIDE_READING_PERIOD -> new OverrideReadingPeriod(MEMO, by, text, "The offer ends tomorrow.");
            case RECUSE -> new RecuseParticipant(MEMO, by, "I own shares.");
            case DELEGATE -> new DelegateVerdict(MEMO, by, "newcomer", "On leave.");
            case READ -> new RecordReading(MEMO, Attribution.of(account, NOON.plusSeconds(900)), text, Set.of(1), 5);
            case APPROVE -> new MakeDecision(MEMO, by, text, Outcome.APPROVED, "The numbers hold.");
            case DECIDE -> new MakeDecision(MEMO, by, text, Outcome.REJECTED, "The numbers do not hold.");
            case WITHDRAW -> new WithdrawMemo(MEMO, by, "Overtaken.");
            case REOPEN -> new ReopenDecision(MEMO, by, "A supplier dropped out.");
            case SUPERSEDE -> new SupersedeMemo(MEMO, by, new Successor(OTHER_MEMO, 8, Stage.DRAFT, 1), "Anew.");
        };
    }

    private static Optional<UUID> own(MemoState memo, String account) {
        return memo.blockingObjections()
                .filter(blocking -> blocking.isRaisedBy(account))
                .map(Objection::objectionId)
                .findFirst();
    }

    private static int answers(MemoState memo, String account) {
        return own(memo, account)
                .flatMap(memo::objection)
                .map(objection -> objection.answers().size())
                .orElse(0);
    }

    private static String holder(MemoState memo, String account) {
        return memo.participants()
                .filter(participant -> account.equals(participant.delegate()))
                .map(Participant::account)
                .findFirst()
                .orElse(account);
    }
}
