package io.sixpager.memo.draft;

import io.sixpager.command.Recorder;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.text.ContentStore;
import io.sixpager.memo.text.MemoFigures;
import org.springframework.stereotype.Component;

/** Writes the text of a revision under its hash, and which figures it shows. The working copy that became it goes. */
@Component
class SubmissionRecords implements Recorder<SubmitRevision> {

    private final ContentStore contents;
    private final MemoFigures figures;
    private final WorkingCopies drafts;

    SubmissionRecords(ContentStore contents, MemoFigures figures, WorkingCopies drafts) {
        this.contents = contents;
        this.figures = figures;
        this.drafts = drafts;
    }

    @Override
    public Class<SubmitRevision> commands() {
        return SubmitRevision.class;
    }

    @Override
    public void record(SubmitRevision submission) {
        contents.add(submission.text().contentHash(), submission.text().markdown());
        figures.link(submission.memoId(), submission.text().figures());
        var unmerged = submission.merge();
        if (unmerged != null) {
            contents.add(unmerged.contentHash(), unmerged.markdown());
            figures.link(submission.memoId(), unmerged.figures());
        }
        var draft = submission.draft();
        if (draft != null) {
            drafts.remove(submission.by().account(), submission.memoId(), draft);
        }
    }
}
