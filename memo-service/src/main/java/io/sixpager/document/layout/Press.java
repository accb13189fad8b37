package io.sixpager.document.layout;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.document.manuscript.FigureName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** The layout engine: no clock, no network, nothing that differs between two runs. */
public final class Press {

    public static final String LAYOUT_VERSION = "letter-serif-1";

    /** No more layouts at a time than processors could speed up: each holds a set of fonts and a tree of boxes. */
    private static final int DESKS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private static final Semaphore FREE = new Semaphore(DESKS, true);

    /** Fonts are costly to load and serve one layout at a time, so each idle set waits for the next measurement. */
    private static final ConcurrentLinkedQueue<Desk> IDLE = new ConcurrentLinkedQueue<>();

    /** Where only sizes count, a dot stands for every picture. */
    private static final FSStreamFactory BLANK = _ -> new Picture(Picture.DOT);

    static {
        XRLog.setLoggingEnabled(false);
        // What deflate makes of the same bytes differs between versions of zlib; stored, they are the same everywhere.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "0");
    }

    private Press() {}

    private record Desk(PDDocument document, Typefaces typefaces) {

        static Desk open() {
            var document = new PDDocument();
            return new Desk(document, Typefaces.loadedInto(document));
        }
    }

    public static Galley layOut(Document page) {
        return atADesk(() -> galley(page));
    }

    public static byte[] print(Document page, String title, Figures figures) {
        return atADesk(() -> pdf(page, title, figures));
    }

    private static <T> T atADesk(Supplier<T> work) {
        FREE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }

    private static Galley galley(Document page) {
        var idle = IDLE.poll();
        var desk = idle == null ? Desk.open() : idle;
        try (var renderer = renderer(page, desk, BLANK)) {
            renderer.layout();
            return Galley.of(renderer);
        } finally {
            IDLE.offer(desk);
        }
    }

    private static byte[] pdf(Document page, String title, Figures figures) {
        var desk = Desk.open();
        try (var document = desk.document();
                var renderer = renderer(page, desk, Press.printed(figures))) {
            renderer.createPDFWithoutClosing();
            document.setDocumentInformation(information(title));
            document.setDocumentId(1L);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Document page, Desk desk, FSStreamFactory pictures) {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                // beside tags for screen readers this keeps the engine from falling back to fonts of the machine
                .usePdfUaAccessibility(true)
                .usePDDocument(desk.document())
                .useUriResolver((base, uri) -> FigureName.isOne(uri) ? uri : null)
                .useProtocolsStreamImplementation(pictures, "figure")
                .useExternalResourceAccessControl(
                        (uri, type) -> FigureName.isOne(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> FigureName.isOne(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, "");
        desk.typefaces().useIn(builder);
        return builder.buildPdfRenderer();
    }

    private static FSStreamFactory printed(Figures figures) {
        return uri -> new Picture(figures.find(uri.substring(FigureName.SCHEME.length()))
                .map(Figure::print)
                .orElse(Picture.DOT));
    }

    private static PDDocumentInformation information(String title) {
        var epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        epoch.set(Calendar.YEAR, 2000);
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Sixpager " + LAYOUT_VERSION);
        information.setCreationDate(epoch);
        information.setModificationDate(epoch);
        return information;
    }
}
