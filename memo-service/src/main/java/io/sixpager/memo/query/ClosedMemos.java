package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoEvent.CoauthorRemoved;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.ParticipantRecused;
import io.sixpager.memo.model.MemoEvent.ParticipantRemoved;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoEvent.VerdictDelegated;
import io.sixpager.people.Person;
import io.sixpager.projection.RecordedStates;
import io.sixpager.projection.UndrawnEvents;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Memos that somebody may no longer read although the views still say that they may: a right that is taken away is gone
 * when its command is answered. Whoever reads of several memos asks here first, and then the views.
 */
@Component
public class ClosedMemos {

    /** Events by which somebody may lose the right to read. */
    static final Set<Class<? extends MemoEvent>> CLOSING = Set.of(
            AccessChanged.class,
            CoauthorRemoved.class,
            MemoHandedOver.class,
            ParticipantRecused.class,
            ParticipantRemoved.class,
            ReviewOpened.class,
            VerdictDelegated.class);

    /** Of the log, which is opened after the views are known. */
    private final ObjectProvider<UndrawnEvents> undrawn;

    private final ObjectProvider<RecordedStates> recorded;

    ClosedMemos(ObjectProvider<UndrawnEvents> undrawn, ObjectProvider<RecordedStates> recorded) {
        this.undrawn = undrawn;
        this.recorded = recorded;
    }

    /** By their ids. */
    public Set<String> to(Person reader) {
        return reader.audits()
                ? Set.of()
                : undrawn.getObject().aggregates(MemoView.GROUP, CLOSING).stream()
                        .filter(memo -> !isOpen(memo, reader))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpen(String memoId, Person reader) {
        return recorded.getObject()
                .find(MemoFolding.FOLD, memoId)
                .filter(memo -> MemoReader.maySee(memo, reader))
                .isPresent();
    }
}
