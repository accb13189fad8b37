package io.sixpager.memo.text;

import io.sixpager.document.Credit;
import io.sixpager.document.Rewording;
import io.sixpager.memo.model.MemoId;
import java.util.List;

/** Words of revisions that others than their authors brought. A module that knows of such offers this as a bean. */
public interface TakenRewordings {

    /**
     * Other words that came into a revision.
     *
     * @param revision that has them
     * @param credit of those who proposed and accepted them
     * @param base the revision that they were proposed for
     */
    record TakenRewording(int revision, Credit credit, int base, Rewording rewording) {}

    /** All of a memo, in the order in which they were taken. */
    List<TakenRewording> of(MemoId memoId);
}
