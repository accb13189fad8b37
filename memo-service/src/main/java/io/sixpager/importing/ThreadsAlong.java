package io.sixpager.importing;

import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.web.FileComments;
import io.sixpager.discussion.web.FileComments.Origin;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings what was said of a memo elsewhere to the memo that its archive has become; names and times are claims. */
@Component
class ThreadsAlong {

    private final ThreadReader threads;
    private final FileComments comments;

    ThreadsAlong(ThreadReader threads, FileComments comments) {
        this.threads = threads;
        this.comments = comments;
    }

    /** What is to be told of it, in sentences; none where the history has no threads. */
    List<String> bring(CaseFile file, long number, Person importer) {
        var told = new ArrayList<String>();
        if (file.threads().isEmpty()) {
            return told;
        }
        var memo = threads.requireMemo(
                String.valueOf(number), importer, file.revisions().size());
        int brought = 0;
        for (int i = 0; i < file.threads().size(); i++) {
            try {
                var thread = file.threads().get(i);
                if (!bring(memo, file, i, thread, importer)) {
                    told.add("Thread " + (i + 1) + " is about the whole memo now: its words were not found.");
                }
                brought++;
            } catch (CommandRejected e) {
                told.add("Thread " + (i + 1) + " was left out: " + e.reason());
            }
        }
        told.addFirst(brought + (brought == 1 ? " thread came along." : " threads came along."));
        return told;
    }

    /** Whether it stands at its words, or is about none. */
    private boolean bring(MemoState memo, CaseFile file, int place, CaseThread thread, Person importer) {
        var passage = thread.passage();
        int newest = memo.currentNumber();
        int saw = passage == null ? newest : Math.clamp(passage.revision(), 1, newest);
        var origin = new Origin(
                "threads.json", "Thread of " + file.source(), thread.kind(), passage == null ? null : passage.span());
        var found =
                comments.bring(memo, MemoReader.requireRevision(memo, saw), origin, place, thread.comment(), importer);
        return found || thread.comment().quote().isBlank();
    }
}
