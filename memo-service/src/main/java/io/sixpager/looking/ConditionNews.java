package io.sixpager.looking;

import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.Condition.State;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What others have done about the conditions of a memo: a condition is where they have brought it last.
 *
 * @param proposed as met
 * @param refused to be met
 */
record ConditionNews(List<UUID> proposed, List<UUID> confirmed, List<UUID> refused, List<UUID> waived) {

    static ConditionNews of(MemoState memo, Predicate<Attribution> isNews) {
        return new ConditionNews(
                ids(memo.conditions().filter(one -> one.state() == State.PROPOSED && moved(one, isNews))),
                ids(memo.conditions().filter(one -> one.state() == State.MET && settled(one, isNews))),
                ids(memo.conditions().filter(one -> one.state() == State.OPEN && refused(one, isNews))),
                ids(memo.conditions().filter(one -> one.state() == State.WAIVED && settled(one, isNews))));
    }

    boolean isNothing() {
        return proposed.isEmpty() && confirmed.isEmpty() && refused.isEmpty() && waived.isEmpty();
    }

    private static boolean moved(Condition condition, Predicate<Attribution> isNews) {
        return isNews.test(condition.proposals().getLast().by());
    }

    private static boolean refused(Condition condition, Predicate<Attribution> isNews) {
        var refused = condition.proposals().isEmpty()
                ? null
                : condition.proposals().getLast().refused();
        return refused != null && isNews.test(refused);
    }

    private static boolean settled(Condition condition, Predicate<Attribution> isNews) {
        var settled = condition.settled();
        return settled != null && isNews.test(settled);
    }

    private static List<UUID> ids(Stream<Condition> conditions) {
        return conditions.map(Condition::conditionId).toList();
    }
}
