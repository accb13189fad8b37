package io.sixpager.importing;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.web.ThreadRequests;
import io.sixpager.discussion.web.ThreadTexts;
import io.sixpager.document.ReadText;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.RevisionIntake;
import io.sixpager.memo.web.MemoRequests;
import io.sixpager.people.Person;
import io.sixpager.shared.Sha256;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the commands of a history in the process, each as its sender might send it over HTTP. */
@Component
class CaseCommands implements Stage {

    private final CommandPort port;
    private final MemoRequests requests;
    private final ThreadRequests threads;
    private final MemoReader memos;
    private final MemoTexts texts;
    private final RevisionIntake intake;
    private final KeptOriginals originals;

    CaseCommands(
            CommandPort port,
            MemoRequests requests,
            ThreadRequests threads,
            MemoReader memos,
            MemoTexts texts,
            RevisionIntake intake,
            KeptOriginals originals) {
        this.port = port;
        this.requests = requests;
        this.threads = threads;
        this.memos = memos;
        this.texts = texts;
        this.intake = intake;
        this.originals = originals;
    }

    /** Where the same commands are tried, and nothing is stored. */
    Stage rehearsal() {
        return new Rehearsal(port, requests, threads, texts, intake);
    }

    @Override
    public Receipt draft(CaseStep step, Map<String, Object> body) {
        var memo = new MemoId(step.newId());
        return port.send(
                step.sender(), Receipt.class, by -> requests.readDraft(body).command(memo, by));
    }

    @Override
    public Receipt post(CaseStep step, MemoId memo, String path, Map<String, Object> body) {
        var person = step.person();
        return port.send(
                step.sender(),
                Receipt.class,
                by -> requests.read(path, body, person, step.newId()).command(memo, by));
    }

    @Override
    public ThreadReceipt say(CaseStep step, Receipt last, String path, Map<String, Object> body) {
        return port.send(
                step.sender(),
                ThreadReceipt.class,
                by -> threads.read(path, body, step.newId())
                        .command(
                                memos.require(last.memoId().toString(), step.person(), last.version()),
                                by,
                                ThreadTexts.of(texts, step.person())));
    }

    @Override
    public ReadText text(MemoId memo, int revision, Person reader) {
        return texts.read(MemoReader.requireRevision(memos.requireWith(revision, memo.toString(), reader), revision));
    }

    @Override
    public Receipt noteDueDate(MemoId memo) {
        return port.send(endOf(memo), Receipt.class, by -> new NoteDueDatePassed(memo, by));
    }

    @Override
    public void noteReadingPeriod(CaseStep decision, MemoId memo) {
        port.send(decision.before(), Receipt.class, by -> new NoteReadingPeriodPassed(memo, by));
    }

    /** Whether a history has come to this end before. */
    boolean hasNotedDueDate(MemoId memo) {
        return port.answered(endOf(memo), Receipt.class).isPresent();
    }

    static Sender endOf(MemoId memo) {
        return Sender.system(IdempotencyKey.MADE_HERE + memo + "-end");
    }

    @Override
    public void keepOriginal(MemoId memo, int revision, byte[] content) {
        originals.keep(memo, revision, content);
    }

    /** Whether a command was accepted under this key before. */
    boolean isAnswered(Sender sender) {
        return port.answered(sender, Receipt.class).isPresent();
    }

    @Override
    public void awaitShown(Receipt last, Person reader) {
        memos.require(last.memoId().toString(), reader, last.version());
    }

    @Override
    public int pages(MemoId memo, int revision, Person reader) {
        return MemoReader.requireRevision(memos.requireWith(revision, memo.toString(), reader), revision)
                .facts()
                .allPages();
    }

    @Override
    public void keep(Person author, ImportedFigure file) {
        var figure = texts.figure(author, file.mediaType(), file.content());
        texts.keep(author, Map.of(Sha256.of(figure.content()), figure));
    }
}
