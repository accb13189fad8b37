package io.sixpager.memo;

import io.sixpager.memo.MemoView.Happening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Folds events into memos and has every view draw what changed: a batch of events is one transaction with the position
 * in the log, and a memo is drawn once a batch, however many of its events the batch holds.
 */
@Component
@ProcessingGroup("views")
class MemoProjection {

    private final List<MemoView> views;
    private final MemoStates states;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher publisher;

    MemoProjection(List<MemoView> views, MemoStates states, JdbcTemplate jdbc, ApplicationEventPublisher publisher) {
        this.views = views;
        this.states = states;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    @EventHandler
    void on(MemoEvent event, @SequenceNumber long sequenceNumber) {
        batch().add(event, sequenceNumber + 1);
    }

    @ResetHandler
    void reset() {
        views.forEach(MemoView::clear);
    }

    private Batch batch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(Batch.class.getName(), _ -> begin());
    }

    /** Views can be drawn again, so their transaction does not wait for the disk; it holds the position as well. */
    private Batch begin() {
        jdbc.execute("SET LOCAL synchronous_commit TO off");
        var batch = new Batch();
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        root.onPrepareCommit(_ -> views.forEach(view -> view.store(batch.memos.values(), batch.happenings)));
        root.afterCommit(_ -> {
            batch.memos.values().forEach(states::remember);
            batch.memos.values().forEach(memo -> publisher.publishEvent(new MemoChanged(memo)));
        });
        return batch;
    }

    /** The memos that a batch of events has changed so far. */
    private final class Batch {

        private final Map<MemoId, MemoState> memos = new LinkedHashMap<>();
        private final List<Happening> happenings = new ArrayList<>();

        /** An event that a view has seen already is passed over: a batch may be handed out twice. */
        void add(MemoEvent event, long version) {
            var memo = before(event.memoId(), version);
            if (memo != null && memo.version() >= version) {
                return;
            }
            memos.put(event.memoId(), MemoFold.evolve(memo, event));
            happenings.add(new Happening(event, version));
        }

        /** What is remembered counts only where it comes right before; else the rows tell, which a reset has emptied. */
        private @Nullable MemoState before(MemoId memoId, long version) {
            var inBatch = memos.get(memoId);
            if (inBatch != null) {
                return inBatch;
            }
            var memo = states.remembered(memoId);
            return memo != null && memo.version() == version - 1
                    ? memo
                    : states.find(memoId).orElse(null);
        }
    }
}
