package io.sixpager.memo;

import io.sixpager.memo.MemoCommand.DraftMemo;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.decision.Guards;
import io.sixpager.memo.draft.WorkingCopies;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.UnmergedText;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.RevisionIntake;
import io.sixpager.memo.text.RevisionIntake.Written;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the commands that take more than their sender says: a memo's number, and all that is measured on a text. */
@Component
public class MemoCommands {

    /**
     * A text as its author sends it.
     *
     * @param baseRevision the revision that it was made from; 0 for a first one
     * @param restores the old revision whose text it is again
     * @param unprintable whether it may have what does not come out on paper as it was written
     */
    public record NewRevision(
            int baseRevision,
            String markdown,
            String summary,
            @Nullable OwnText merge,
            @Nullable Integer restores,
            boolean unprintable) {}

    /** What the author had written, and from which revision, before it was merged with the newest. */
    public record OwnText(int ancestor, String markdown) {}

    private final MemoReader memos;
    private final RevisionIntake intake;
    private final MemoTexts texts;
    private final WorkingCopies drafts;
    private final JdbcClient jdbc;

    MemoCommands(MemoReader memos, RevisionIntake intake, MemoTexts texts, WorkingCopies drafts, JdbcClient jdbc) {
        this.memos = memos;
        this.intake = intake;
        this.texts = texts;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /** @throws CommandRejected if it would be refused for its title, so that no number is given in vain */
    public DraftMemo draft(MemoId memoId, Attribution by, String title, boolean restricted) {
        Guards.title(title);
        var number = jdbc.sql("SELECT nextval('memo_number')").query(Long.class).single();
        return new DraftMemo(memoId, by, number, title, restricted);
    }

    /**
     * @param seen the memo as the author may see it
     * @throws CommandRejected if the text cannot be a revision
     */
    public SubmitRevision submit(MemoState seen, Attribution by, NewRevision revision, Person author) {
        var memo = revision.baseRevision() == seen.currentNumber() ? seen : memos.asRecorded(seen);
        var base = memo.revision(revision.baseRevision()).orElse(null);
        var own = revision.merge();
        var figures = texts.figuresFor(author, revision.markdown(), own == null ? "" : own.markdown());
        var written = new Written(revision.markdown(), author.username(), figures);
        var text = intake.take(written, base, revision.unprintable() || revision.restores() != null);
        var merge = own == null ? null : RevisionIntake.unmerged(own.ancestor(), own.markdown(), figures);
        return new SubmitRevision(
                memo.memoId(),
                by,
                revision.baseRevision(),
                revision.summary(),
                text,
                merge,
                revision.restores(),
                draft(memo.memoId(), by, text, merge));
    }

    private @Nullable Long draft(MemoId memoId, Attribution by, RevisionText text, @Nullable UnmergedText merge) {
        var hashes = merge == null ? List.of(text.contentHash()) : List.of(text.contentHash(), merge.contentHash());
        var draft = drafts.find(by.account(), memoId, hashes);
        return draft.isPresent() ? draft.getAsLong() : null;
    }
}
