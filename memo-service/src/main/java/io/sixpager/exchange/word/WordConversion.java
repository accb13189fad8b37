package io.sixpager.exchange.word;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.PrintedMemo;
import io.sixpager.exchange.BoundedZip;
import io.sixpager.exchange.UploadSpool;
import io.sixpager.exchange.docx.DocxExport;
import io.sixpager.exchange.markdown.MarkdownOutput;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** From a Word document to canonical Markdown. */
public final class WordConversion {

    private static final String UNCHANGED =
            "The document was taken out of Sixpager and shows the same text still; nothing was lost.";

    private WordConversion() {}

    public static CanonicalText of(Path path, Findings findings, WordPictures pictures, FigureSource figures) {
        try (var zip = BoundedZip.open(path)) {
            var file = WordFile.of(zip);
            var notes = new Findings();
            var shown = structural(file, notes, pictures, TakenChanges.ALL);
            var source = ClaimedSource.find(file)
                    .filter(text -> shows(text, pictures, figures).equals(shown.markdown()));
            if (source.isPresent()) {
                findings.note(UNCHANGED);
                findings.commentsOf(notes);
                return source.get();
            }
            findings.addAll(notes);
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as the paragraphs show it, whatever else the file says. */
    static CanonicalText structural(WordFile file, Findings findings, WordPictures pictures, TakenChanges taken) {
        var text = WordReading.of(file, findings, pictures, taken);
        return MarkdownOutput.of(text, findings::note);
    }

    /** What a document of this text would show if it were written now. */
    static String shows(CanonicalText text, WordPictures pictures, FigureSource figures) {
        try (var copy = UploadSpool.of(DocxExport.of(new PrintedMemo("", text, "", null), figures));
                var zip = BoundedZip.open(copy.path())) {
            return structural(WordFile.of(zip), new Findings(), pictures.another(), TakenChanges.ALL)
                    .markdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
