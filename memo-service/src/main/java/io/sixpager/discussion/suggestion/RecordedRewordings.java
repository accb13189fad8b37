package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadStates;
import io.sixpager.document.Credit;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.text.TakenRewordings;
import java.util.List;
import java.util.Objects;
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

    /** A name that only a file tells stands in quotation marks, which no account has. */
    private static String suggester(ThreadState thread) {
        var claim = thread.first().by().claim();
        return thread.cameInFile() && claim != null
                ? "“" + Objects.requireNonNullElse(claim.by(), claim.source()) + "”"
                : thread.raiser();
    }

    private static Stream<TakenRewording> taken(ThreadState thread) {
        var suggestion = thread.acceptedWords();
        var revision = thread.settlement().answeredBy();
        return suggestion == null || revision == null
                ? Stream.empty()
                : Stream.of(new TakenRewording(
                        revision,
                        new Credit(suggester(thread), thread.settlement().by().account()),
                        suggestion.revision(),
                        suggestion.rewording()));
    }
}
