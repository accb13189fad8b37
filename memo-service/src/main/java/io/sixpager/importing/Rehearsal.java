package io.sixpager.importing;

import io.sixpager.command.Command;
import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.discussion.RehearsedThreads;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.web.ThreadRequests;
import io.sixpager.discussion.web.ThreadTexts;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.document.ReadText;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.DraftMemo;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.RehearsedMemo;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.RevisionIntake;
import io.sixpager.memo.text.RevisionIntake.Written;
import io.sixpager.memo.web.MemoRequests;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries the commands of one history: read, checked, measured and decided as they will be, on a memo in memory. Nothing
 * is stored and no number is given.
 */
final class Rehearsal implements Stage {

    private static final byte[] NOT_KEPT = {};

    private final CommandPort port;
    private final MemoRequests requests;
    private final ThreadRequests threadRequests;
    private final MemoTexts texts;
    private final RevisionIntake intake;
    private final RehearsedMemo memo = new RehearsedMemo();
    private final RehearsedThreads threads = new RehearsedThreads();
    private final Map<String, Figure> brought = new HashMap<>();
    private final List<CanonicalText> submitted = new ArrayList<>();
    private @Nullable ReadText newest;

    Rehearsal(
            CommandPort port,
            MemoRequests requests,
            ThreadRequests threadRequests,
            MemoTexts texts,
            RevisionIntake intake) {
        this.port = port;
        this.requests = requests.rehearsing(memo, this::read);
        this.threadRequests = threadRequests;
        this.texts = texts;
        this.intake = intake;
    }

    @Override
    public Receipt draft(CaseStep step, Map<String, Object> body) {
        requests.readDraft(body);
        return send(
                step.sender(),
                by -> new DraftMemo(
                        new MemoId(step.newId()),
                        by,
                        0,
                        String.valueOf(body.get("title")),
                        Boolean.TRUE.equals(body.get("restricted"))));
    }

    @Override
    public Receipt post(CaseStep step, MemoId memoId, String path, Map<String, Object> body) {
        var request = requests.read(path, body, step.person(), step.newId());
        return send(
                step.sender(),
                by -> path.equals("revisions") ? submission(step.person(), by, body) : request.command(memoId, by));
    }

    private SubmitRevision submission(Person author, Attribution by, Map<String, Object> body) {
        var markdown = String.valueOf(body.get("markdown"));
        var base = newest;
        var text = intake.take(new Written(markdown, author.username(), figuresOf(author, markdown)), () -> base, true);
        var canonical = new CanonicalText(text.markdown(), text.contentHash());
        submitted.add(canonical);
        newest = ReadText.of(canonical);
        var seen = memo.state();
        return new SubmitRevision(seen.memoId(), by, seen.currentNumber(), String.valueOf(body.get("summary")), text);
    }

    private ReadText read(Revision revision) {
        return revision.number() == submitted.size()
                ? Objects.requireNonNull(newest)
                : ReadText.of(submitted.get(revision.number() - 1));
    }

    private Figures figuresOf(Person author, String markdown) {
        var kept = texts.figuresFor(author, markdown);
        return hash ->
                Optional.ofNullable(brought.get(author.username() + hash)).or(() -> kept.find(hash));
    }

    @Override
    public ThreadReceipt say(CaseStep step, Receipt last, String path, Map<String, Object> body) {
        var request = threadRequests.read(path, body, step.newId());
        Command<ThreadReceipt> command = port.prepared(
                step.sender(), by -> request.command(memo.stateFor(step.person()), by, textsOf(step.person())));
        return threads.send((ThreadCommand) command);
    }

    private ThreadTexts textsOf(Person speaker) {
        return new ThreadTexts(_ -> Objects.requireNonNull(newest), markdown -> figuresOf(speaker, markdown));
    }

    @Override
    public ReadText text(MemoId memoId, int revision, Person reader) {
        return Objects.requireNonNull(newest);
    }

    @Override
    public Receipt noteDueDate(MemoId memoId) {
        return send(CaseCommands.endOf(memoId), by -> new NoteDueDatePassed(memoId, by));
    }

    @Override
    public void noteReadingPeriod(CaseStep decision, MemoId memoId) {
        send(decision.before(), by -> new NoteReadingPeriodPassed(memoId, by));
    }

    private Receipt send(Sender sender, Function<Attribution, MemoCommand> making) {
        Command<Receipt> command = port.prepared(sender, making);
        return memo.send((MemoCommand) command);
    }

    @Override
    public int pages(MemoId memoId, int revision, Person reader) {
        return MemoReader.requireRevision(memo.stateFor(reader), revision)
                .facts()
                .allPages();
    }

    @Override
    public void keep(Person author, ImportedFigure file) {
        var figure = texts.figure(author, file.mediaType(), file.content());
        brought.put(
                author.username() + Sha256.of(figure.content()),
                new Figure(figure.mediaType(), figure.width(), figure.height(), NOT_KEPT, NOT_KEPT));
    }

    @Override
    public void keepOriginal(MemoId memoId, int revision, byte[] content) {
        // Only what is stored has an original beside it.
    }

    @Override
    public void awaitShown(Receipt last, Person reader) {
        // No view shows what is not stored.
    }
}
