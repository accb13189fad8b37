package io.sixpager.memo.text;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.Figures;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.PrintedRedline;
import io.sixpager.figure.FigureStore;
import io.sixpager.people.Person;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import io.sixpager.shared.CommandRejected;
import java.util.Collections;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/** Memos and comparisons as PDF, made in the sandbox: a text that fits a revision may be more than fits a print. */
@Component
public class MemoPrints {

    private final FigureStore figures;
    private final Sandbox sandbox;

    MemoPrints(FigureStore figures, Sandbox sandbox) {
        this.figures = figures;
        this.sandbox = sandbox;
    }

    /** @throws CommandRejected if the text cannot be printed */
    public byte[] pdf(PrintedMemo memo, Person reader) {
        return sandbox.run(reader.username(), new MemoPrinting(memo), Library.of(figures.prints()));
    }

    /**
     * Two revisions compared.
     *
     * @param path see {@link PrintedRedline#pdf}
     * @throws CommandRejected if the comparison cannot be printed
     */
    public byte[] pdf(PrintedRedline redline, Iterator<Version> path, Person reader) {
        return print(redline, reader, Library.of(figures.prints(), path));
    }

    /** A revision and what somebody writes, compared; it shows only figures that they may use. */
    public byte[] written(PrintedRedline redline, Person author) {
        var named = Figures.named(
                redline.from().text().markdown(), redline.to().text().markdown());
        return print(redline, author, Library.of(figures.printsFor(author, named), Collections.emptyIterator()));
    }

    private byte[] print(PrintedRedline redline, Person reader, Library library) {
        return sandbox.run(reader.username(), new RedlinePrinting(redline), library);
    }
}
