package io.sixpager.discussion.query;

import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadStates.Entry;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.projection.ReadYourWrites;
import io.sixpager.projection.RecordedStates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Threads for whoever may read their memo. */
@Component
public class ThreadReader {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MemoReader memos;
    private final ThreadStates states;
    private final RecordedStates recorded;
    private final ReadYourWrites views;

    ThreadReader(MemoReader memos, ThreadStates states, RecordedStates recorded, ReadYourWrites views) {
        this.memos = memos;
        this.states = states;
        this.recorded = recorded;
        this.views = views;
    }

    /**
     * All threads of a memo that its reader may know of, in the order in which they were opened.
     *
     * @param memo as the reader may see it
     */
    public List<ThreadState> of(MemoState memo) {
        return tellable(memo, states.of(memo.memoId()));
    }

    /** What is told of objections is not told to whoever may not know yet that there are any. */
    public static List<ThreadState> tellable(MemoState memo, List<ThreadState> threads) {
        return memo.withholds()
                ? threads.stream()
                        .filter(thread -> thread.subject().kind() != ThreadKind.BLOCKING)
                        .toList()
                : threads;
    }

    /**
     * The same without what they say.
     *
     * @param thread with {@code atLeast}: waits until this thread is shown as a receipt told it
     */
    public List<Entry> entries(MemoState memo, @Nullable UUID thread, @Nullable Long atLeast) {
        if (thread != null && atLeast != null) {
            var memoId = memo.memoId().toString();
            views.await(
                    ThreadView.GROUP,
                    change -> change.id().equals(memoId) && change.version() >= atLeast,
                    () -> states.version(thread) >= atLeast,
                    PATIENCE);
        }
        return memo.withholds() ? states.entriesWithoutBlocking(memo.memoId()) : states.entries(memo.memoId());
    }

    /** What they say. */
    public List<ThreadState> of(List<Entry> entries) {
        return states.of(entries);
    }

    /** Straight from the events, for whoever does something on the ground of it: the views may be behind. */
    public Optional<ThreadState> asRecorded(MemoState memo, UUID thread) {
        return recorded.find(ThreadFolding.FOLD, thread.toString())
                .filter(found -> found.subject().memoId().equals(memo.memoId()));
    }

    /** The same of the memo. */
    public MemoState requireRecordedMemo(String idOrNumber, Person reader) {
        return memos.asRecorded(memos.require(idOrNumber, reader));
    }

    /** The memo for somebody who reads what is said of it. */
    public MemoState requireMemo(String idOrNumber, Person reader) {
        return memos.require(idOrNumber, reader);
    }

    /** The memo for somebody who speaks of one of its revisions, whether or not the views show that yet. */
    public MemoState requireMemo(String idOrNumber, Person speaker, @Nullable Integer revision) {
        return memos.requireWith(revision == null ? 0 : revision, idOrNumber, speaker);
    }

    public static Standing standing(MemoState memo, String account) {
        var over = memo.stage() != Stage.DRAFT && memo.stage() != Stage.IN_REVIEW;
        return new Standing(memo.header().isAuthor(account), memo.involves(account), over);
    }
}
