package io.sixpager.memo;

import static io.sixpager.memo.MemoExamples.MEMO;
import static io.sixpager.memo.MemoExamples.NOON;
import static io.sixpager.memo.MemoExamples.OTHER_MEMO;
import static io.sixpager.memo.MemoExamples.factsOf;

import io.sixpager.command.Appointment;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Outcome;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A memo of which anybody asks anything at any time; most of it is refused. The same seed tells the same story. */
public final class RandomMemo {

    public static final List<String> PEOPLE = List.of("olga", "carl", "ada", "ben", "cleo", "zoe", "dora");

    private final Random chance;
    private final List<MemoEvent> events = new ArrayList<>();
    private Instant now = NOON;
    private MemoState memo;

    public RandomMemo(long seed) {
        chance = new Random(seed);
        memo = Objects.requireNonNull(after(null, new MemoCommand.DraftMemo(MEMO, by("olga"), 7, "A title", false)));
    }

    public MemoState state() {
        return memo;
    }

    /** All that has happened. */
    public List<MemoEvent> events() {
        return List.copyOf(events);
    }

    /** Whether it was accepted. */
    public boolean ask() {
        now = now.plus(Duration.ofHours(chance.nextInt(1, 30)));
        var command = command();
        try {
            if (command.appointments().stream().map(Appointment::account).anyMatch(a -> !PEOPLE.contains(a))) {
                return false;
            }
            var before = memo.version();
            memo = after(memo, command);
            return memo.version() > before;
        } catch (CommandRejected _) {
            return false;
        }
    }

    private MemoState after(@Nullable MemoState before, MemoCommand command) {
        var state = before;
        for (var event : Decider.decide(state, command)) {
            state = MemoFold.evolve(state, event);
            events.add(event);
        }
        return Objects.requireNonNull(state);
    }

    /** The writer and the decider come more often than others, or few memos would go far. */
    private MemoCommand command() {
        var by = by(one(PEOPLE));
        var text = memo.current().map(Revision::reference).orElse(new RevisionReference(1, "0".repeat(64)));
        var objection = memo.blockingObjections().map(Objection::objectionId).findFirst();
        return switch (chance.nextInt(32)) {
            case 0, 1 -> new MemoCommand.SubmitRevision(MEMO, by, memo.currentNumber(), "Cut", text());
            case 2, 3 -> openReview();
            case 4 -> new MemoCommand.AddCoauthor(MEMO, owner(), one(PEOPLE));
            case 5 -> new MemoCommand.RemoveCoauthor(MEMO, by, one(PEOPLE));
            case 6 -> new MemoCommand.AddParticipant(MEMO, owner(), invitation(), "Needed.");
            case 7 -> new MemoCommand.RemoveParticipant(MEMO, owner(), one(PEOPLE), "Gone.", chance.nextBoolean());
            case 8 -> new MemoCommand.RecuseParticipant(MEMO, by, "I own shares.");
            case 9 -> new MemoCommand.DelegateVerdict(MEMO, by, one(PEOPLE), "On leave.");
            case 10, 11, 12, 13 -> verdict(by, text);
            case 14 -> new MemoCommand.WithdrawVerdict(MEMO, by, "I misread it.", null);
            case 15 -> new MemoCommand.RaiseObjection(MEMO, by, text, uuid(), "The date is a guess.");
            case 16 -> new MemoCommand.AnswerObjection(MEMO, by, objection.orElse(uuid()), "See appendix B.");
            case 17 -> new MemoCommand.LiftObjection(MEMO, by, objection.orElse(uuid()), "Convinced.");
            case 18 -> new MemoCommand.OverrideObjection(MEMO, by, objection.orElse(uuid()), "We cannot wait.");
            case 19 -> new MemoCommand.NoteDueDatePassed(MEMO, by(Attribution.SYSTEM));
            case 20 -> new MemoCommand.ExtendReview(MEMO, owner(), now.plus(Duration.ofDays(9)), "On leave.");
            case 21 -> new MemoCommand.RequestDecision(MEMO, owner(), "The offer ends.");
            case 22, 23 -> new MemoCommand.RecordReading(MEMO, by, text, pages(), 60);
            case 24 ->
                chance.nextInt(4) > 0
                        ? new MemoCommand.MakeDecision(MEMO, by, text, one(List.of(Outcome.values())), "So be it.")
                        : new MemoCommand.WithdrawMemo(MEMO, owner(), "Overtaken.");
            case 25, 26, 27 -> onCondition(by);
            case 28 -> new MemoCommand.ReopenDecision(MEMO, by, "A supplier dropped out.");
            case 29 ->
                chance.nextInt(4) > 0
                        ? new MemoCommand.HandOverObjection(
                                MEMO, by, objection.orElse(uuid()), one(PEOPLE), "It is theirs.")
                        : new MemoCommand.HandOverMemo(
                                MEMO, owner(), memo.header().owner(), one(PEOPLE), "Leaving.", false);
            case 30 ->
                new MemoCommand.AcknowledgeNotices(
                        MEMO, by, memo.noticesTo(by.account()).size());
            default ->
                chance.nextInt(9) > 0
                        ? new MemoCommand.ReopenDecision(MEMO, owner(), "Again.")
                        : new MemoCommand.SupersedeMemo(
                                MEMO, by, new Successor(OTHER_MEMO, 8, Stage.DRAFT, 1), "Anew.");
        };
    }

    private MemoCommand openReview() {
        var others = List.of(
                new Invitation(one(PEOPLE), Role.APPROVER), invitation(), new Invitation(one(PEOPLE), Role.DECIDER));
        return new MemoCommand.OpenReview(
                MEMO, owner(), one(List.of(Door.values())), now.plus(Duration.ofDays(3)), others);
    }

    private MemoCommand verdict(Attribution by, RevisionReference text) {
        var holder = chance.nextInt(3) > 0 ? null : one(PEOPLE);
        var kind = chance.nextBoolean() ? VerdictKind.AGREE : one(List.of(VerdictKind.values()));
        var conditions = kind == VerdictKind.AGREE_WITH_CONDITIONS
                ? List.of(new NewCondition(uuid(), "The pilot pays for itself.", one(PEOPLE)))
                : List.<NewCondition>of();
        return new MemoCommand.GiveVerdict(
                MEMO, by, text, kind, "The numbers say so.", conditions, holder, uuid(), null);
    }

    private MemoCommand onCondition(Attribution by) {
        var condition =
                memo.openConditions().findFirst().map(Condition::conditionId).orElse(uuid());
        return switch (chance.nextInt(5)) {
            case 0, 1 -> new MemoCommand.ProposeConditionMet(MEMO, by, condition, null, "The pilot has paid.");
            case 2 -> new MemoCommand.ConfirmCondition(MEMO, by, condition, 1);
            case 3 -> new MemoCommand.RefuseCondition(MEMO, by, condition, "It has not.");
            default -> new MemoCommand.HandOverCondition(MEMO, by, condition, one(PEOPLE), "It is theirs.");
        };
    }

    private RevisionText text() {
        var pages = chance.nextInt(6) == 0 ? 7 : 3;
        var facts = factsOf(pages, null, chance.nextInt(6) == 0 ? 0 : 3);
        return new RevisionText("A text", "%064x".formatted(chance.nextLong(1, Long.MAX_VALUE)), facts);
    }

    private Set<Integer> pages() {
        var all = memo.current().map(revision -> revision.facts().allPages()).orElse(1);
        return Set.copyOf(IntStream.rangeClosed(1, all).boxed().toList());
    }

    private Invitation invitation() {
        return new Invitation(one(PEOPLE), one(List.of(Role.values())));
    }

    private UUID uuid() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private Attribution owner() {
        return by(memo.header().owner());
    }

    private Attribution by(String account) {
        return Attribution.of(account, now);
    }
}
