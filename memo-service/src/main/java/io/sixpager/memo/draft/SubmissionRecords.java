package io.sixpager.memo.draft;

import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.text.ContentStore;
import io.sixpager.memo.text.MemoFigures;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what belongs to an accepted revision beside its event, in its transaction: the text under its hash and which
 * figures it shows. The working copy that became the revision goes. A refused command leaves nothing. Axon's starter
 * hands every interceptor bean to the command bus.
 */
@Component
class SubmissionRecords implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ContentStore contents;
    private final MemoFigures figures;
    private final WorkingCopies drafts;

    SubmissionRecords(ContentStore contents, MemoFigures figures, WorkingCopies drafts) {
        this.contents = contents;
        this.figures = figures;
        this.drafts = drafts;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        if (result instanceof Receipt && unitOfWork.getMessage().getPayload() instanceof SubmitRevision submission) {
            unitOfWork.onPrepareCommit(_ -> record(submission));
        }
        return result;
    }

    private void record(SubmitRevision submission) {
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
