package io.sixpager.memo.model;

import io.sixpager.obligation.Obligation.Act;
import io.sixpager.obligation.Obligation.Succession;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who waits for what is owed to a memo, and whose turn it is once nobody can act for whoever owes it. */
public final class Heirs {

    private static final String REPLACE = "REPLACE_PARTICIPANT";
    private static final String OVERRIDE = "OVERRIDE_OBJECTION";
    private static final String WAIVE = "WAIVE_CONDITION";

    /** What is owed by nobody but heirs: kinds, and the acts of the same names. */
    public static final List<String> KINDS = List.of(REPLACE, OVERRIDE, WAIVE);

    private Heirs() {}

    /** The authors and the decider, whom it keeps from going on, and whose objection or verdict it is about. */
    static List<String> waiting(MemoState memo, MemoObligation owed) {
        return Stream.of(
                        memo.header().authors().stream(),
                        memo.decider().map(Participant::account).stream(),
                        concerned(memo, owed))
                .flatMap(accounts -> accounts)
                .filter(account -> !account.equals(owed.account()))
                .distinct()
                .toList();
    }

    private static Stream<String> concerned(MemoState memo, MemoObligation owed) {
        return switch (owed.kind()) {
            case ANSWER_OBJECTION ->
                memo.blockingObjections().map(objection -> objection.raised().account());
            case GIVE_VERDICT, GIVE_VERDICT_AGAIN, READ -> holder(memo, owed);
            case REVISE, OPEN_REVIEW, SETTLE_OBJECTION, DECIDE, EXTEND_OR_ASK, NAME_PARTICIPANT -> Stream.of();
            case MEET_CONDITION, CONFIRM_CONDITION, LOOK_AGAIN, TAKE_OVER, NOTE_RECUSAL -> Stream.of();
        };
    }

    static @Nullable Succession of(MemoState memo, MemoObligation owed) {
        return switch (owed.kind()) {
            case REVISE, ANSWER_OBJECTION ->
                new Succession(memo.header().authors(), owed.kind().name(), owed.endsWhen(), owed.act(memo));
            case OPEN_REVIEW, EXTEND_OR_ASK, NAME_PARTICIPANT ->
                new Succession(List.of(), owed.kind().name(), owed.endsWhen(), owed.act(memo));
            case SETTLE_OBJECTION ->
                new Succession(
                        memo.decider().map(Participant::account).stream().toList(),
                        OVERRIDE,
                        "You override the objection, or their account is opened again.",
                        act(owed, OVERRIDE, "override"));
            case MEET_CONDITION ->
                new Succession(memo.header().authors(), owed.kind().name(), owed.endsWhen(), owed.act(memo));
            case CONFIRM_CONDITION ->
                new Succession(
                        memo.decider().map(Participant::account).stream().toList(),
                        WAIVE,
                        "You waive the condition, or their account is opened again.",
                        act(owed, WAIVE, "waive"));
            case LOOK_AGAIN, TAKE_OVER, NOTE_RECUSAL -> null;
            case GIVE_VERDICT, GIVE_VERDICT_AGAIN, READ, DECIDE -> ofParticipant(memo, owed);
        };
    }

    /** A verdict is still owed by whoever named the deputy; a participant is replaced by the owner. */
    private static @Nullable Succession ofParticipant(MemoState memo, MemoObligation owed) {
        // Whoever objects is not removed: the objection is answered and overridden first, by those whose turn that is.
        if (memo.blockingObjections().anyMatch(objection -> objection.isRaisedBy(owed.account()))) {
            return null;
        }
        if (memo.participant(owed.account()).isPresent()) {
            return new Succession(
                    List.of(memo.header().owner()),
                    REPLACE,
                    "You remove them from the review, or their account is opened again.",
                    act(owed, REPLACE, "removal:" + owed.account()));
        }
        return owed.kind() != MemoObligation.Kind.READ
                ? null
                : new Succession(
                        holder(memo, owed).toList(),
                        MemoObligation.Kind.GIVE_VERDICT_AGAIN.name(),
                        MemoObligation.verdictOrRecusal(memo),
                        act(owed, MemoObligation.Act.GIVE_VERDICT.name(), "verdict"));
    }

    private static Stream<String> holder(MemoState memo, MemoObligation owed) {
        return memo.participants()
                .filter(participant -> owed.account().equals(participant.delegate()))
                .map(Participant::account);
    }

    private static Act act(MemoObligation owed, String name, String link) {
        return new Act(name, "/m/" + owed.number() + "?do=" + link);
    }
}
