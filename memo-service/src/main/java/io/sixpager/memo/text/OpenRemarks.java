package io.sixpager.memo.text;

import io.sixpager.document.PrintedComment;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import java.util.List;

/** What is said of a memo and not settled yet. The module that knows of it offers this as a bean. */
public interface OpenRemarks {

    /** @param shown the revision in which their passages stand */
    List<PrintedComment> of(MemoState memo, Revision shown);
}
