package io.sixpager.looking;

import io.sixpager.discussion.model.ThreadState;
import io.sixpager.document.Redline;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Objection.State;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.TitleChange;
import io.sixpager.memo.model.Verdict;
import io.sixpager.memo.model.Verdict.Standing;
import io.sixpager.shared.Attribution;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What others have done to a memo since somebody looked at it; what they did themselves is no news to them. Pure.
 *
 * @param revisions how many have come
 * @param text how the newest differs from the one that was seen; null if it is the same, or none was seen
 * @param retitled that the memo got another title, where the text does not say so
 * @param verdicts who has given one that was not withdrawn
 * @param withdrawn whose verdict was
 * @param decided how it was decided
 * @param openObjections how many block now
 * @param openThreads how many are open now
 */
record News(
        int revisions,
        @Nullable TextNews text,
        @Nullable TitleChange retitled,
        List<UUID> objectionsRaised,
        List<UUID> objectionsAnswered,
        List<UUID> objectionsSettled,
        List<String> verdicts,
        List<String> withdrawn,
        ConditionNews conditions,
        @Nullable Outcome decided,
        List<UUID> threadsOpened,
        List<UUID> threadsAnswered,
        List<UUID> threadsSettled,
        int openObjections,
        int openThreads) {

    private static final Set<State> SETTLED = EnumSet.of(State.LIFTED, State.OVERRIDDEN);

    static News since(
            LastLook look,
            String reader,
            MemoState memo,
            List<ThreadState> threads,
            BiFunction<Revision, Revision, Redline> compare) {
        Predicate<Attribution> isNews =
                by -> by.at().isAfter(look.at()) && !by.account().equals(reader);
        var decision = memo.decision();
        var text = text(look, memo, compare);
        return new News(
                Math.max(0, memo.currentNumber() - look.revision()),
                text,
                text != null && text.title() != null ? null : retitled(memo, isNews),
                objections(memo, objection -> isNews.test(objection.raised())),
                objections(
                        memo, objection -> objection.answers().stream().anyMatch(answer -> isNews.test(answer.by()))),
                objections(
                        memo, objection -> SETTLED.contains(objection.state()) && isNews(objection.closed(), isNews)),
                verdicts(memo, verdict -> verdict.standing() != Standing.WITHDRAWN && isNews.test(verdict.by())),
                verdicts(memo, verdict -> verdict.standing() == Standing.WITHDRAWN && isNews(verdict.lapsed(), isNews)),
                ConditionNews.of(memo, isNews),
                decision == null || !isNews.test(decision.by()) ? null : decision.outcome(),
                threads(threads, thread -> isNews.test(thread.first().by())),
                threads(
                        threads,
                        thread -> !isNews.test(thread.first().by())
                                && thread.comments().stream().skip(1).anyMatch(comment -> isNews.test(comment.by()))),
                threads(
                        threads,
                        thread -> !thread.stage().isOpen()
                                && isNews.test(thread.settlement().by())),
                (int) memo.blockingObjections().count(),
                count(threads, thread -> thread.stage().isOpen()));
    }

    boolean isNothing() {
        return revisions == 0
                && retitled == null
                && objectionsRaised.isEmpty()
                && objectionsAnswered.isEmpty()
                && objectionsSettled.isEmpty()
                && verdicts.isEmpty()
                && withdrawn.isEmpty()
                && conditions.isNothing()
                && decided == null
                && threadsOpened.isEmpty()
                && threadsAnswered.isEmpty()
                && threadsSettled.isEmpty();
    }

    private static @Nullable TextNews text(
            LastLook look, MemoState memo, BiFunction<Revision, Revision, Redline> compare) {
        var seen = memo.revision(look.revision()).orElse(null);
        var now = memo.current().orElse(null);
        return seen == null || now == null || seen.number() == now.number()
                ? null
                : TextNews.of(compare.apply(seen, now), TitleChange.between(memo, seen, now));
    }

    private static @Nullable TitleChange retitled(MemoState memo, Predicate<Attribution> isNews) {
        var retitled = memo.header().retitled();
        return retitled == null || !isNews.test(retitled.by())
                ? null
                : new TitleChange(retitled.before(), memo.header().title());
    }

    private static boolean isNews(@Nullable Attribution by, Predicate<Attribution> isNews) {
        return by != null && isNews.test(by);
    }

    private static List<String> verdicts(MemoState memo, Predicate<Verdict> wanted) {
        return memo.participants()
                .filter(participant -> participant.verdict() != null && wanted.test(participant.verdict()))
                .map(Participant::account)
                .toList();
    }

    private static List<UUID> objections(MemoState memo, Predicate<Objection> wanted) {
        return memo.objections().stream()
                .filter(wanted)
                .map(Objection::objectionId)
                .toList();
    }

    private static List<UUID> threads(List<ThreadState> threads, Predicate<ThreadState> wanted) {
        return threads.stream()
                .filter(wanted)
                .map(thread -> thread.subject().threadId())
                .toList();
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }
}
