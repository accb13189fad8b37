package io.sixpager.memo.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.RemoveParticipant;
import io.sixpager.memo.RandomMemo;
import io.sixpager.memo.decision.ConditionPermissions;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.decision.Permission;
import io.sixpager.memo.model.Heirs;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.obligation.Handover;
import io.sixpager.obligation.Obligation;
import io.sixpager.shared.Attribution;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens to a memo, and whoever leaves: as long as it is open it is the turn of somebody who can act. */
class NobodysTurnTest {

    private static final int MEMOS = 1_200;
    private static final int COMMANDS = 120;
    private static final List<String> ADMINISTRATORS = List.of("admin");

    /** What ends an obligation, as the memo's page asks whether it is allowed; any of them does. */
    private static final Map<String, Set<Permission.Action>> ALLOWED_AS = Map.of(
            "WRITE", EnumSet.of(Permission.Action.REVISE),
            "OPEN_REVIEW", EnumSet.of(Permission.Action.OPEN_REVIEW),
            "GIVE_VERDICT", EnumSet.of(Permission.Action.VERDICT, Permission.Action.OBJECT),
            "READ", EnumSet.of(Permission.Action.READ),
            "ANSWER_OBJECTION", EnumSet.of(Permission.Action.ANSWER),
            "LIFT_OBJECTION", EnumSet.of(Permission.Action.LIFT),
            "DECIDE", EnumSet.of(Permission.Action.DECIDE),
            "EXTEND_REVIEW", EnumSet.of(Permission.Action.EXTEND_REVIEW, Permission.Action.REQUEST_DECISION),
            "ADD_PARTICIPANT", EnumSet.of(Permission.Action.ADD_PARTICIPANT),
            "OVERRIDE_OBJECTION", EnumSet.of(Permission.Action.OVERRIDE));

    private static final String ACKNOWLEDGE = "ACKNOWLEDGE";

    private final Set<String> kinds = new TreeSet<>();
    private int open;

    @Test
    void anOpenMemoIsAlwaysSomebodysTurn() {
        for (long seed = 0; seed < MEMOS; seed++) {
            var memo = new RandomMemo(seed);
            var leaving = new Random(seed);
            for (int i = 0; i < COMMANDS; i++) {
                if (memo.ask()) {
                    look(memo.state(), leaving, "memo " + seed + ", command " + i);
                }
            }
        }
        assertThat(open).as("open memos that were looked at").isGreaterThan(8_000);
        assertThat(kinds)
                .as("what was owed")
                .containsAll(Arrays.stream(MemoObligation.Kind.values())
                        .map(Enum::name)
                        .toList())
                .containsAll(Heirs.KINDS)
                .contains(Handover.RESTORE);
    }

    private void look(MemoState memo, Random leaving, String when) {
        if (memo.stage() != Stage.DRAFT && memo.stage() != Stage.IN_REVIEW) {
            assertThat(owed(memo))
                    .as(when)
                    .allSatisfy(owed -> assertThat(owed.kind()).matches(".*_CONDITION|TAKE_OVER"));
            return;
        }
        open++;
        var gone = new HashSet<String>();
        RandomMemo.PEOPLE.stream().filter(_ -> leaving.nextInt(4) == 0).forEach(gone::add);
        for (var closed : List.of(Set.<String>of(), gone)) {
            var turns = turns(memo, closed).toList();
            assertThat(turns).as(when + " without " + closed).isNotEmpty();
            assertThat(turns).as(when).allSatisfy(owed -> {
                assertThat(closed).doesNotContain(owed.account());
                assertThat(owed.waiting()).doesNotContain(owed.account());
                assertThat(isAllowed(memo, owed)).as(owed.toString()).isTrue();
            });
            turns.forEach(owed -> kinds.add(owed.kind()));
        }
    }

    private static List<Obligation> owed(MemoState memo) {
        return Obligations.of(memo).stream()
                .map(obligation -> obligation.asObligation(memo))
                .toList();
    }

    private static Stream<Obligation> turns(MemoState memo, Set<String> closed) {
        var handover = new Handover(account -> !closed.contains(account), ADMINISTRATORS);
        return owed(memo).stream().flatMap(handover::of);
    }

    private static boolean isAllowed(MemoState memo, Obligation owed) {
        return switch (owed.act().name()) {
            case "REPLACE_PARTICIPANT" -> isRemoved(memo, owed);
            case "MEET_CONDITION" -> mayOnCondition(memo, owed, ConditionPermissions.Act.PROPOSE);
            case "CONFIRM_CONDITION" -> mayOnCondition(memo, owed, ConditionPermissions.Act.CONFIRM);
            case "WAIVE_CONDITION" -> mayOnCondition(memo, owed, ConditionPermissions.Act.WAIVE);
            case ACKNOWLEDGE -> !memo.noticesTo(owed.account()).isEmpty();
            case Handover.RESTORE -> ADMINISTRATORS.contains(owed.account());
            default ->
                Permission.of(memo, owed.account()).stream()
                        .anyMatch(may -> may.allowed()
                                && Objects.requireNonNull(
                                                ALLOWED_AS.get(owed.act().name()))
                                        .contains(may.action()));
        };
    }

    private static boolean mayOnCondition(MemoState memo, Obligation owed, ConditionPermissions.Act act) {
        return memo.openConditions()
                .anyMatch(condition -> ConditionPermissions.of(memo, owed.account(), condition.conditionId())
                        .contains(act));
    }

    /** Whoever the address names, which the client's dialog removes. */
    private static boolean isRemoved(MemoState memo, Obligation owed) {
        var address = owed.act().address();
        var gone = address.substring(address.lastIndexOf(':') + 1);
        var by = Attribution.of(owed.account(), memo.changed().at());
        return !Decider.decide(memo, new RemoveParticipant(memo.memoId(), by, gone, "Gone.", true))
                .isEmpty();
    }
}
