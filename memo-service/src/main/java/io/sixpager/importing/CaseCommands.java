package io.sixpager.importing;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.document.FigureFile;
import io.sixpager.document.UnacceptableText;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.web.MemoRequests;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the commands of a history in the process, each as its sender might send it over HTTP. */
@Component
class CaseCommands {

    private final CommandPort port;
    private final MemoRequests requests;
    private final MemoReader memos;
    private final MemoTexts texts;

    CaseCommands(CommandPort port, MemoRequests requests, MemoReader memos, MemoTexts texts) {
        this.port = port;
        this.requests = requests;
        this.memos = memos;
        this.texts = texts;
    }

    /** Begins the memo. */
    Receipt draft(CaseStep step, Map<String, Object> body) {
        var memo = new MemoId(step.newId());
        return port.send(
                step.sender(), Receipt.class, by -> requests.readDraft(body).command(memo, by));
    }

    /** @param path below the memo's address, where the body would be posted to */
    Receipt post(CaseStep step, MemoId memo, String path, Map<String, Object> body) {
        var person = step.person();
        return port.send(
                step.sender(),
                Receipt.class,
                by -> requests.read(path, body, person, step.newId()).command(memo, by));
    }

    /** Whether a command was accepted under this key before. */
    boolean isAnswered(Sender sender) {
        return port.answered(sender, Receipt.class).isPresent();
    }

    /** Waits a moment for the views, so that whoever is told of the memo finds all of it there. */
    void awaitShown(Receipt last, Person reader) {
        memos.require(last.memoId().toString(), reader, last.version());
    }

    /** How many pages a revision has, appendices and all. */
    int pages(MemoId memo, int revision, Person reader) {
        return MemoReader.requireRevision(memos.requireWith(revision, memo.toString(), reader), revision)
                .facts()
                .allPages();
    }

    /** Whoever shows a figure must have brought it in. */
    void keep(Person author, ImportedFigure file) {
        try {
            var figure = FigureFile.read(file.mediaType(), file.content());
            texts.keep(author, Map.of(Sha256.of(figure.content()), figure));
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }
}
