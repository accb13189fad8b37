package io.sixpager.importing;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.document.ReadText;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import java.util.List;
import java.util.Map;

/**
 * A stage that writes down what it was answered, but for the memo's number, which is given once, and for how many events a
 * thread has: the service asks there by itself for words that stand in several places, a moment later.
 */
record Told(Stage stage, List<String> answers) implements Stage {

    @Override
    public Receipt draft(CaseStep step, Map<String, Object> body) {
        return told(stage.draft(step, body));
    }

    @Override
    public Receipt post(CaseStep step, MemoId memo, String path, Map<String, Object> body) {
        return told(stage.post(step, memo, path, body));
    }

    @Override
    public ThreadReceipt say(CaseStep step, Receipt last, String path, Map<String, Object> body) {
        var receipt = stage.say(step, last, path, body);
        answers.add(receipt.threadId() + " " + receipt.stage());
        return receipt;
    }

    @Override
    public ReadText text(MemoId memo, int revision, Person reader) {
        return stage.text(memo, revision, reader);
    }

    @Override
    public Receipt noteDueDate(MemoId memo) {
        return told(stage.noteDueDate(memo));
    }

    @Override
    public void noteReadingPeriod(CaseStep decision, MemoId memo) {
        stage.noteReadingPeriod(decision, memo);
    }

    @Override
    public void keepOriginal(MemoId memo, int revision, byte[] content) {
        stage.keepOriginal(memo, revision, content);
    }

    @Override
    public int pages(MemoId memo, int revision, Person reader) {
        return stage.pages(memo, revision, reader);
    }

    @Override
    public void keep(Person author, ImportedFigure file) {
        stage.keep(author, file);
    }

    @Override
    public void awaitShown(Receipt last, Person reader) {
        stage.awaitShown(last, reader);
    }

    private Receipt told(Receipt receipt) {
        answers.add(receipt.toString().replaceFirst("number=\\d+", ""));
        return receipt;
    }
}
