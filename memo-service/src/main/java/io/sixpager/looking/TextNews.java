package io.sixpager.looking;

import io.sixpager.document.Change;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.Redline;
import io.sixpager.document.Stake;
import io.sixpager.memo.model.TitleChange;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a text differs from the one that somebody saw last.
 *
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

    /** Of changes, what a summary has room for. */
    private static final int MOST = 4;

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

    private static int count(List<Change> changes, Predicate<Change> wanted) {
        return (int) changes.stream().filter(wanted).count();
    }
}
