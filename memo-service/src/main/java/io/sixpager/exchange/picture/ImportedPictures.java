package io.sixpager.exchange.picture;

import io.sixpager.exchange.FigureAddress;
import io.sixpager.exchange.file.Signature;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSink.Taken;
import java.util.ArrayList;
import java.util.List;

/** The pictures that were in a file: each is offered to whoever keeps them, and the report says what became of it. */
public final class ImportedPictures {

    private static final int MOST = 200;

    private final FigureSink sink;
    private final List<FoundPicture> found = new ArrayList<>();

    public ImportedPictures(FigureSink sink) {
        this.sink = sink;
    }

    public List<FoundPicture> found() {
        return List.copyOf(found);
    }

    /** For a second file that is read as this one was. */
    public ImportedPictures another() {
        return new ImportedPictures(sink);
    }

    public Taken offer(byte[] bytes) {
        return sink.take(bytes, Signature.figureType(bytes));
    }

    /** The target by which the text names the picture, or nothing where only the caption is kept. */
    public String settle(byte[] bytes, String caption, Taken taken, Findings findings) {
        if (found.size() < MOST) {
            found.add(new FoundPicture(caption, Signature.figureType(bytes), bytes.length, taken.hash()));
        }
        if (taken.isKept()) {
            return FigureAddress.of(taken.hash());
        }
        leftOut(caption, taken.reason(), findings);
        return "";
    }

    public static void leftOut(String caption, String reason, Findings findings) {
        findings.dropped("A picture was not brought in; its caption stands in its place: “"
                + Findings.excerpt(caption.isEmpty() ? "image" : caption) + "”."
                + (reason.isEmpty() ? "" : " " + reason));
    }
}
