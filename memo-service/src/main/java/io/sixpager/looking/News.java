package io.sixpager.looking;

import io.sixpager.discussion.model.ThreadState;
import io.sixpager.document.Change;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.Redline;
import io.sixpager.document.Stake;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Objection.State;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.TitleChange;
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
 * @param verdicts who has given one
 * @param decided how it was decided
 * @param openObjections how many block now
 * @param openThreads how many are open now
 */
record News(
        int revisions,
        @Nullable TextNews text,
        List<UUID> objectionsRaised,
        List<UUID> objectionsAnswered,
        List<UUID> objectionsSettled,
        List<String> verdicts,
        @Nullable Outcome decided,
        List<UUID> threadsOpened,
        List<UUID> threadsAnswered,
        List<UUID> threadsSettled,
        int openObjections,
        int openThreads) {

    /** Of changes, what a summary has room for. */
    private static final int MOST = 4;

    private static final Set<State> SETTLED = EnumSet.of(State.LIFTED, State.OVERRIDDEN);

    /**
     * @param gravest the changes of what is asked for and of numbers, the gravest first, as many as a glance takes in
     * @param figures how many changes touch money, signs, numbers or dates
     */
    record TextNews(
            ChangeClass changeClass,
            int wordsInserted,
            int wordsDeleted,
            @Nullable TitleChange title,
            int asks,
            int figures,
            List<Change> gravest) {

        static TextNews of(Redline redline, @Nullable TitleChange title) {
            var changes = redline.gravestFirst();
            return new TextNews(
                    redline.changeClass(),
                    redline.wordsInserted(),
                    redline.wordsDeleted(),
                    title,
                    count(changes, TextNews::isAsk),
                    count(changes, TextNews::isFigure),
                    changes.stream()
                            .filter(change -> isAsk(change) || isFigure(change))
                            .limit(MOST)
                            .toList());
        }

        private static boolean isAsk(Change change) {
            return change.stake() == Stake.ASK;
        }

        private static boolean isFigure(Change change) {
            return switch (change.stake()) {
                case MONEY, SIGN, NUMBER, DATE -> true;
                case ASK, OWNER, NEGATION, STRUCTURE, NONE -> false;
            };
        }
    }

    static News since(
            LastLook look,
            String reader,
            MemoState memo,
            List<ThreadState> threads,
            BiFunction<Revision, Revision, Redline> compare) {
        Predicate<Attribution> isNews =
                by -> by.at().isAfter(look.at()) && !by.account().equals(reader);
        var decision = memo.decision();
        return new News(
                Math.max(0, memo.currentNumber() - look.revision()),
                text(look, memo, compare),
                objections(memo, objection -> isNews.test(objection.raised())),
                objections(
                        memo, objection -> objection.answers().stream().anyMatch(answer -> isNews.test(answer.by()))),
                objections(memo, objection -> SETTLED.contains(objection.state()) && isNews(objection, isNews)),
                memo.participants()
                        .filter(participant -> participant.verdict() != null
                                && isNews.test(participant.verdict().by()))
                        .map(participant -> participant.account())
                        .toList(),
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
                && objectionsRaised.isEmpty()
                && objectionsAnswered.isEmpty()
                && objectionsSettled.isEmpty()
                && verdicts.isEmpty()
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

    private static boolean isNews(Objection objection, Predicate<Attribution> isNews) {
        var closed = objection.closed();
        return closed != null && isNews.test(closed);
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
