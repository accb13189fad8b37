package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.shared.CommandRejected;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered about one condition or one objection is what the decision does. */
class ActPermissionTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.sixpager.memo.decision.MemoStates#all")
    void saysWhatTheDecisionDoesAboutACondition(String name, MemoState memo) {
        memo.conditions().map(Condition::conditionId).forEach(condition -> {
            for (var account : MemoStates.PEOPLE) {
                assertThat(ConditionPermissions.of(memo, account, condition))
                        .as(account)
                        .isEqualTo(taken(
                                memo,
                                ConditionPermissions.Act.values(),
                                act -> onCondition(memo, act, account, condition)));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.sixpager.memo.decision.MemoStates#all")
    void saysWhatTheDecisionDoesAboutAnObjection(String name, MemoState memo) {
        memo.objections().stream().map(Objection::objectionId).forEach(objection -> {
            for (var account : MemoStates.PEOPLE) {
                assertThat(ObjectionPermissions.of(memo, account, objection))
                        .as(account)
                        .isEqualTo(taken(
                                memo,
                                ObjectionPermissions.Act.values(),
                                act -> onObjection(memo, act, account, objection)));
            }
        });
    }

    @Test
    void everyActIsAllowedToSomebody() {
        var conditions = EnumSet.noneOf(ConditionPermissions.Act.class);
        var objections = EnumSet.noneOf(ObjectionPermissions.Act.class);
        MemoStates.all().map(state -> (MemoState) state.get()[1]).forEach(memo -> {
            for (var account : MemoStates.PEOPLE) {
                memo.conditions()
                        .forEach(each -> conditions.addAll(ConditionPermissions.of(memo, account, each.conditionId())));
                memo.objections()
                        .forEach(each -> objections.addAll(ObjectionPermissions.of(memo, account, each.objectionId())));
            }
        });
        assertThat(conditions).containsExactly(ConditionPermissions.Act.values());
        assertThat(objections).containsExactly(ObjectionPermissions.Act.values());
    }

    private static <A> List<A> taken(MemoState memo, A[] acts, Function<A, MemoCommand> command) {
        return Stream.of(acts).filter(act -> isTaken(memo, command.apply(act))).toList();
    }

    private static boolean isTaken(MemoState memo, MemoCommand command) {
        try {
            return !Decider.decide(memo, command).isEmpty();
        } catch (CommandRejected _) {
            return false;
        }
    }

    /** A command whose values nobody can find fault with. */
    private static MemoCommand onCondition(
            MemoState memo, ConditionPermissions.Act act, String account, UUID condition) {
        var by = by(account);
        var proposals = memo.conditions()
                .filter(each -> each.conditionId().equals(condition))
                .mapToInt(each -> each.proposals().size())
                .sum();
        return switch (act) {
            case PROPOSE -> new ProposeConditionMet(MEMO, by, condition, 1, "The plan says two.");
            case CONFIRM -> new ConfirmCondition(MEMO, by, condition, proposals);
            case REFUSE -> new RefuseCondition(MEMO, by, condition, "The plan says three.");
            case WAIVE -> new WaiveCondition(MEMO, by, condition, "It can wait.");
            case HAND_OVER -> new HandOverCondition(MEMO, by, condition, "pia", "The plan is hers.");
        };
    }

    private static MemoCommand onObjection(
            MemoState memo, ObjectionPermissions.Act act, String account, UUID objection) {
        var by = by(account);
        var answers =
                memo.objection(objection).map(each -> each.answers().size()).orElse(0);
        return switch (act) {
            case ANSWER -> new AnswerObjection(MEMO, by, objection, "Appendix C derives it.");
            case SUSTAIN -> new SustainObjection(MEMO, by, objection, answers, "Not enough.");
            case LIFT -> new LiftObjection(MEMO, by, objection, "It is in the text now.");
            case OVERRIDE -> new OverrideObjection(MEMO, by, objection, "We can wait no longer.");
            case HAND_OVER -> new HandOverObjection(MEMO, by, objection, "pia", "She knows the price.");
        };
    }
}
