package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ConditionSet;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one verdict. Those that its giver had asked for before and asks for again, in the same words, stay
 * what they are, with all that was done about them.
 */
record StatedConditions(MemoState memo, Participant reviewer, List<NewCondition> stated) {

    private static final int LIMIT = 20;

    static StatedConditions of(MemoState memo, Participant reviewer, List<NewCondition> given) {
        if (given.size() > LIMIT) {
            throw invalid("A verdict may have at most " + LIMIT + " conditions; this one has " + given.size() + ".");
        }
        var stated = given.stream()
                .filter(condition -> !condition.text().isBlank())
                .map(condition -> new NewCondition(
                        condition.conditionId(), Guards.prose("A condition", condition.text()), condition.owner()))
                .toList();
        var texts = new HashSet<String>();
        stated.forEach(condition -> {
            if (!texts.add(condition.text())) {
                throw invalid("One of the conditions is stated twice.");
            }
        });
        return new StatedConditions(memo, reviewer, stated);
    }

    /** All of them, as the verdict keeps them; null if there is none. */
    @Nullable String words() {
        return stated.isEmpty() ? null : stated.stream().map(NewCondition::text).collect(Collectors.joining("\n"));
    }

    /** Null if there is none, as in all verdicts that were given before there were any. */
    @Nullable Set<UUID> kept() {
        var kept = new TreeSet<>(reviewer.conditions().stream()
                .filter(condition -> stated.stream().anyMatch(again -> isSame(condition, again)))
                .map(Condition::conditionId)
                .toList());
        return kept.isEmpty() ? null : kept;
    }

    Stream<MemoEvent> events(GiveVerdict c, Revision current) {
        return stated.stream()
                .filter(condition -> reviewer.conditions().stream().noneMatch(known -> isSame(known, condition)))
                .map(condition -> new ConditionSet(
                        c.memoId(),
                        c.by(),
                        condition.conditionId(),
                        reviewer.account(),
                        current.number(),
                        current.contentHash(),
                        condition.text(),
                        owner(c, condition)));
    }

    private String owner(GiveVerdict c, NewCondition condition) {
        var owner = condition.owner() == null ? memo.header().owner() : condition.owner();
        var confirms = owner.equals(reviewer.account()) || owner.equals(c.by().account()) || reviewer.hasDeputy(owner);
        MeetingConditions.requireOwner(memo, owner, confirms);
        return owner;
    }

    private static boolean isSame(Condition known, NewCondition stated) {
        return known.binds() && known.text().equals(stated.text());
    }
}
