package io.sixpager.document;

import io.sixpager.document.layout.LostOnPaper;
import io.sixpager.document.layout.PageMeasurement;
import io.sixpager.document.layout.PageRenderer;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.manuscript.Manuscript;

/** The memo on paper: measured and printed by one and the same layout. */
public final class Layout {

    /** How many pages a memo may have before its first appendix. */
    public static final int PAGE_LIMIT = PageMeasurement.PAGE_LIMIT;

    private Layout() {}

    /** Changes whenever paper, fonts, styles or the engine could move a line. */
    public static String version() {
        return PageRenderer.version();
    }

    /** Lays the text out on paper and counts, without writing a PDF. */
    public static Measurement measure(CanonicalText text) {
        return measure(text, Figures.NONE);
    }

    /** The same with its figures, of which only the sizes count. */
    public static Measurement measure(CanonicalText text, Figures figures) {
        return measure(Manuscript.of(text), figures);
    }

    /** The same of a text that has been read. */
    public static Measurement measure(ReadText text, Figures figures) {
        return measure(text.reading().manuscript(), figures);
    }

    private static Measurement measure(Manuscript manuscript, Figures figures) {
        var page = PrintedPage.of(manuscript, figures);
        var measurement = PageRenderer.layOut(page);
        return new Measurement(
                Manuscript.words(manuscript.narrative()),
                Manuscript.words(manuscript.appendix()),
                measurement.narrativePages(),
                measurement.appendixPages(),
                measurement.linesLeft(),
                measurement.overflow(),
                measurement.breaks(),
                LostOnPaper.in(manuscript, page),
                version());
    }

    /** The memo as a PDF; the same memo is the same bytes, always. */
    public static byte[] pdf(PrintedMemo memo) {
        return pdf(memo, Figures.NONE);
    }

    /** The same with its figures. */
    public static byte[] pdf(PrintedMemo memo, Figures figures) {
        return PageRenderer.print(PrintedPage.of(memo, figures), memo.title(), figures);
    }
}
