package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadStates;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.text.TakenRewordings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The suggestions that stand in revisions, for whoever asks who wrote these. */
@Component
class RecordedRewordings implements TakenRewordings {

    private final ThreadStates threads;

    RecordedRewordings(ThreadStates threads) {
        this.threads = threads;
    }

    @Override
    public List<TakenRewording> of(MemoId memoId) {
        return threads.of(memoId).stream().flatMap(RecordedRewordings::taken).toList();
    }

    private static Stream<TakenRewording> taken(ThreadState thread) {
        var suggestion = thread.suggestion();
        var revision = thread.settlement().answeredBy();
        return suggestion == null || revision == null
                ? Stream.empty()
                : Stream.of(
                        new TakenRewording(revision, thread.raiser(), suggestion.revision(), suggestion.rewording()));
    }
}
