package io.sixpager.memo;

import io.sixpager.memo.MemoCommand.SubmitRevision;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Writes what belongs to an accepted command beside its events, in their transaction: the text of a revision under its
 * hash, which figures it shows, and the answer under its idempotency key. The working copy that became the revision
 * goes. A refused command leaves nothing. Axon's starter hands every interceptor bean to the command bus.
 */
@Component
class CommandRecords implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ContentStore contents;
    private final FigureStore figures;
    private final WorkingCopies drafts;
    private final AnswerBook answers;

    CommandRecords(ContentStore contents, FigureStore figures, WorkingCopies drafts, AnswerBook answers) {
        this.contents = contents;
        this.figures = figures;
        this.drafts = drafts;
        this.answers = answers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var result = chain.proceed();
        var key = IdempotencyKey.of(message);
        unitOfWork.onPrepareCommit(_ -> {
            if (message.getPayload() instanceof SubmitRevision submission) {
                contents.add(submission.text().contentHash(), submission.text().markdown());
                figures.link(submission.memoId(), submission.text().figures());
                var unmerged = submission.merge();
                if (unmerged != null) {
                    contents.add(unmerged.contentHash(), unmerged.markdown());
                    figures.link(submission.memoId(), unmerged.figures());
                }
                drafts.removeSubmitted(submission);
            }
            if (key != null && result instanceof Receipt receipt) {
                answers.add(key, receipt);
            }
        });
        return result;
    }
}
