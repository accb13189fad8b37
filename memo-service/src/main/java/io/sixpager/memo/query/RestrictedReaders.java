package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import java.util.List;
import java.util.stream.Stream;

/** Who may read a memo although it is restricted, as the column by which lists are filtered. */
public final class RestrictedReaders {

    private RestrictedReaders() {}

    /** All accounts that {@link MemoState#involves} names, the authors first. */
    public static List<String> of(MemoState memo) {
        return Stream.of(
                        memo.header().authors().stream(),
                        memo.participants().map(Participant::account),
                        memo.participants().map(Participant::delegate).filter(deputy -> deputy != null))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }
}
