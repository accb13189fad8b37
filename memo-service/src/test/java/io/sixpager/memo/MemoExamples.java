package io.sixpager.memo;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One memo for all tests: olga owns it, ada and ben approve, cleo contributes, pia watches the process, ines is
 * informed, and dora decides. Nobody knows zoe.
 */
public final class MemoExamples {

    public static final MemoId MEMO = MemoId.of("51f2c0de-0000-4000-8000-000000000001");
    public static final MemoId OTHER_MEMO = MemoId.of("51f2c0de-0000-4000-8000-000000000002");
    public static final UUID OBJECTION = UUID.fromString("0b1ec700-0000-4000-8000-000000000001");
    public static final UUID OTHER_OBJECTION = UUID.fromString("0b1ec700-0000-4000-8000-000000000002");
    public static final UUID CONDITION = UUID.fromString("c0d17100-0000-4000-8000-000000000001");
    public static final UUID OTHER_CONDITION = UUID.fromString("c0d17100-0000-4000-8000-000000000002");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant DUE = NOON.plus(Duration.ofDays(7));
    public static final List<Invitation> PARTICIPANTS = List.of(
            new Invitation("ada", Role.APPROVER),
            new Invitation("ben", Role.APPROVER),
            new Invitation("cleo", Role.CONTRIBUTOR),
            new Invitation("pia", Role.PROCESS_REVIEWER),
            new Invitation("ines", Role.INFORMED),
            new Invitation("dora", Role.DECIDER));

    private MemoExamples() {}

    public static Attribution by(String account) {
        return Attribution.of(account, NOON);
    }

    public static MemoState memo(MemoEvent... events) {
        return fold(Arrays.stream(events));
    }

    public static MemoState fold(Stream<? extends MemoEvent> events) {
        MemoState state = null;
        for (var event : events.toList()) {
            state = MemoFold.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    public static MemoEvent[] inReview(MemoEvent... later) {
        return Stream.concat(Stream.of(drafted(), submitted(1), reviewOpened()), Arrays.stream(later))
                .toArray(MemoEvent[]::new);
    }

    /** In review behind a one-way door, with everything that its gate asks for. */
    public static MemoEvent[] approvable(MemoEvent... later) {
        var assent = Stream.of(read("ada", 1), read("ben", 1), agreed("ada", 1), agreed("ben", 1));
        return inReview(Stream.concat(assent, Arrays.stream(later)).toArray(MemoEvent[]::new));
    }

    public static MemoDrafted drafted() {
        return new MemoDrafted(MEMO, by("olga"), 7, "Sell computing by the hour", false);
    }

    public static CoauthorAdded coauthored(String account) {
        return new CoauthorAdded(MEMO, by("olga"), account);
    }

    public static String hash(int revision) {
        return "%064x".formatted(revision);
    }

    public static RevisionReference revision(int number) {
        return new RevisionReference(number, hash(number));
    }

    public static RevisionFacts facts() {
        return facts(ChangeClass.SUBSTANTIVE);
    }

    public static RevisionFacts facts(ChangeClass changeClass) {
        return new RevisionFacts(
                1_800, 3, 1, null, "layout-1", changeClass, "class-1", 40, 3, "We ask for two engineers.");
    }

    public static RevisionFacts factsOf(int pages, @Nullable Overflow overflow, int predictions) {
        return new RevisionFacts(
                4_000, pages, 0, overflow, "layout-1", ChangeClass.SUBSTANTIVE, "class-1", 40, predictions, "");
    }

    public static RevisionSubmitted submitted(int number) {
        return submitted(number, number == 1 ? ChangeClass.FIRST : ChangeClass.SUBSTANTIVE);
    }

    public static RevisionSubmitted submitted(int number, ChangeClass changeClass) {
        return submitted(number, facts(changeClass));
    }

    public static RevisionSubmitted submitted(int number, RevisionFacts facts) {
        return new RevisionSubmitted(MEMO, by("olga"), number, number - 1, hash(number), "Revision", facts);
    }

    public static RevisionSubmitted submittedBy(String account, int number) {
        return new RevisionSubmitted(MEMO, by(account), number, number - 1, hash(number), "Revision", facts());
    }

    public static CoauthorRemoved left(String account) {
        return new CoauthorRemoved(MEMO, by(account), account);
    }

    public static RevisionNamed named(int number, String name) {
        return new RevisionNamed(MEMO, by("olga"), number, hash(number), name);
    }

    public static RevisionSummary summaryOf(RevisionSubmitted e) {
        return RevisionSummary.of(Revision.of(e, null));
    }

    public static ReviewOpened reviewOpened() {
        return reviewOpened(Door.ONE_WAY, PARTICIPANTS);
    }

    public static ReviewOpened reviewOpened(Door door, List<Invitation> participants) {
        var policy = Policy.of(door);
        return new ReviewOpened(MEMO, by("olga"), door, policy.name(), policy.version(), DUE, participants);
    }

    /** Every page of a revision was shown to the reader. */
    public static RevisionRead read(String reader, int number) {
        var pages = IntStream.rangeClosed(1, facts().allPages()).boxed().toList();
        return new RevisionRead(MEMO, by(reader), reader, number, hash(number), Set.copyOf(pages), 600);
    }

    public static VerdictGiven agreed(String reviewer, int number) {
        return verdict(VerdictKind.AGREE, reviewer, number);
    }

    public static VerdictGiven verdict(VerdictKind kind, String reviewer, int number) {
        return new VerdictGiven(MEMO, by(reviewer), reviewer, number, hash(number), kind, null, null);
    }

    public static DueDatePassed overdue() {
        return new DueDatePassed(MEMO, Attribution.of(Attribution.SYSTEM, DUE), DUE);
    }

    public static DecisionRequested decisionRequested() {
        return new DecisionRequested(MEMO, by("olga"), "The offer ends on Friday.");
    }

    public static VerdictDelegated delegated(String reviewer, String deputy) {
        return new VerdictDelegated(MEMO, by(reviewer), reviewer, deputy, "On leave until May.");
    }

    public static ParticipantRecused recused(String account) {
        return new ParticipantRecused(MEMO, by(account), account, "I own shares in a supplier.");
    }

    public static ObjectionRaised objectionRaised(String raiser) {
        return new ObjectionRaised(MEMO, by(raiser), OBJECTION, 1, hash(1), "The price is a guess.");
    }

    public static ObjectionAnswered objectionAnswered() {
        return new ObjectionAnswered(MEMO, by("olga"), OBJECTION, "Appendix B derives it.");
    }

    public static ObjectionSustained objectionSustained() {
        return new ObjectionSustained(MEMO, by("ada"), OBJECTION, "Appendix B derives another one.");
    }

    public static ObjectionLifted objectionLifted(String raiser) {
        return new ObjectionLifted(MEMO, by(raiser), OBJECTION, "Convinced.");
    }

    public static ObjectionOverridden objectionOverridden() {
        return new ObjectionOverridden(MEMO, by("dora"), OBJECTION, "We can change the price any day.");
    }

    /** What a verdict states under the ids of the examples. */
    public static List<NewCondition> stated(@Nullable String... texts) {
        var ids = List.of(CONDITION, OTHER_CONDITION);
        var stated = Arrays.stream(texts).filter(Objects::nonNull).toList();
        return IntStream.range(0, stated.size())
                .mapToObj(i -> new NewCondition(ids.get(i), stated.get(i), null))
                .toList();
    }

    public static VerdictGiven agreedOn(String reviewer, String conditions) {
        return new VerdictGiven(
                MEMO, by(reviewer), reviewer, 1, hash(1), VerdictKind.AGREE_WITH_CONDITIONS, null, conditions);
    }

    public static ConditionSet conditionSet(String reviewer, String text) {
        return new ConditionSet(MEMO, by(reviewer), CONDITION, reviewer, 1, hash(1), text, "olga");
    }

    public static ConditionProposedMet conditionProposed(int revision) {
        return new ConditionProposedMet(MEMO, by("olga"), CONDITION, revision, "The plan says two.");
    }

    public static ConditionConfirmed conditionConfirmed(String reviewer) {
        return new ConditionConfirmed(MEMO, by(reviewer), CONDITION);
    }

    public static ConditionRefused conditionRefused(String reviewer) {
        return new ConditionRefused(MEMO, by(reviewer), CONDITION, "The plan says three.");
    }

    public static DecisionMade decided(Outcome outcome) {
        var gate = Gatekeeper.evaluate(memo(approvable())).orElseThrow();
        return new DecisionMade(MEMO, by("dora"), outcome, 1, hash(1), "The numbers hold.", gate);
    }

    public static MemoWithdrawn withdrawn() {
        return new MemoWithdrawn(MEMO, by("olga"), "Overtaken by events.");
    }

    public static DecisionReopened reopened() {
        return new DecisionReopened(MEMO, by("olga"), "A supplier dropped out.");
    }

    public static MemoSuperseded superseded() {
        return new MemoSuperseded(MEMO, by("olga"), OTHER_MEMO, "Written anew.");
    }
}
