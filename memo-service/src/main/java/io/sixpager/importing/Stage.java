package io.sixpager.importing;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.document.ReadText;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import java.util.Map;

/** Where a history is played: in the service, or in memory alone to see whether it can be. */
interface Stage {

    /** Begins the memo. */
    Receipt draft(CaseStep step, Map<String, Object> body);

    /** @param path below the memo's address, where the body would be posted to */
    Receipt post(CaseStep step, MemoId memo, String path, Map<String, Object> body);

    /**
     * What is said in a thread.
     *
     * @param last what the memo answered last; whoever speaks has seen that
     * @param path below the memo's address, where the body would be posted to
     */
    ThreadReceipt say(CaseStep step, Receipt last, String path, Map<String, Object> body);

    /** The text of the newest revision. */
    ReadText text(MemoId memo, int revision, Person reader);

    /** At the end of a history, by the clock of now: a review that it leaves open may be overdue. */
    Receipt noteDueDate(MemoId memo);

    /** Before a decision: by the clock of the history, everybody may have had the time to read that a policy gives. */
    void noteReadingPeriod(CaseStep decision, MemoId memo);

    /** Of a text that had to be changed. */
    void keepOriginal(MemoId memo, int revision, byte[] content);

    /** How many pages a revision has, appendices and all. */
    int pages(MemoId memo, int revision, Person reader);

    /** Whoever shows a figure must have brought it in. */
    void keep(Person author, ImportedFigure file);

    /** Waits a moment for the views, so that whoever is told of the memo finds all of it there. */
    void awaitShown(Receipt last, Person reader);
}
