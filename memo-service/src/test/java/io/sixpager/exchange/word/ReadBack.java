package io.sixpager.exchange.word;

import io.sixpager.document.CanonicalText;
import io.sixpager.exchange.BoundedZip;
import io.sixpager.exchange.UploadSpool;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ImportedText;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FigureSource;
import java.io.IOException;

/** Word documents of our own making, read as those of anybody. */
public final class ReadBack {

    private ReadBack() {}

    public static CanonicalText converted(byte[] docx) throws IOException {
        try (var spool = UploadSpool.of(docx)) {
            return WordConversion.of(spool.path(), new Findings(), pictures(), FigureSource.NONE);
        }
    }

    public static CanonicalText structural(byte[] docx) throws IOException {
        try (var spool = UploadSpool.of(docx);
                var zip = BoundedZip.open(spool.path())) {
            return WordConversion.structural(WordFile.of(zip), new Findings(), pictures(), TakenChanges.ALL);
        }
    }

    public static ImportedText text(byte[] docx) throws IOException {
        try (var spool = UploadSpool.of(docx);
                var zip = BoundedZip.open(spool.path())) {
            return WordReading.of(WordFile.of(zip), new Findings(), pictures(), TakenChanges.ALL);
        }
    }

    private static WordPictures pictures() {
        return new WordPictures(FigureSink.NONE);
    }
}
