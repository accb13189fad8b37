package io.sixpager.memo.details;

import io.sixpager.document.Change;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.ChangeKind;
import io.sixpager.document.Redline;
import io.sixpager.document.Stake;
import io.sixpager.memo.model.TitleChange;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared.
 *
 * @param to null for a text that is being written
 * @param title if the memo was called otherwise
 * @param layout what differs without being a change, each in a sentence
 * @param changes those with the gravest stakes first
 */
record RedlineDetails(
        int from,
        @Nullable Integer to,
        @Nullable TitleChange title,
        ChangeClass changeClass,
        int wordsInserted,
        int wordsDeleted,
        String html,
        List<StakeCount> stakes,
        List<KindCount> kinds,
        List<Change> changes,
        List<String> layout) {

    record StakeCount(Stake stake, int changes) {}

    record KindCount(ChangeKind kind, int changes) {}

    static RedlineDetails of(int from, @Nullable Integer to, @Nullable TitleChange title, Redline redline) {
        return new RedlineDetails(
                from,
                to,
                title,
                redline.changeClass(),
                redline.wordsInserted(),
                redline.wordsDeleted(),
                redline.html(),
                counted(redline, Stake.class, Change::stake).entrySet().stream()
                        .map(entry ->
                                new StakeCount(entry.getKey(), entry.getValue().intValue()))
                        .toList(),
                counted(redline, ChangeKind.class, Change::kind).entrySet().stream()
                        .map(entry ->
                                new KindCount(entry.getKey(), entry.getValue().intValue()))
                        .toList(),
                redline.gravestFirst(),
                redline.layout());
    }

    private static <E extends Enum<E>> EnumMap<E, Long> counted(
            Redline redline, Class<E> type, Function<Change, E> of) {
        return redline.changes().stream()
                .collect(Collectors.groupingBy(of, () -> new EnumMap<>(type), Collectors.counting()));
    }
}
