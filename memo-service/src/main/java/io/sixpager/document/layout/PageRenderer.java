package io.sixpager.document.layout;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.document.Paper;
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
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** The layout engine: no clock, no network, nothing that differs between two runs. */
public final class PageRenderer {

    private static final String STYLE_VERSION = "serif-2";

    /** No more layouts at a time than processors could speed up: each holds a set of fonts and a tree of boxes. */
    private static final int SLOTS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private static final Semaphore FREE = new Semaphore(SLOTS, true);

    /** What a typeface is to a document is costly to make and serves one layout at a time, so it waits for the next one. */
    private static final ConcurrentLinkedQueue<LayoutSlot> IDLE = new ConcurrentLinkedQueue<>();

    /** Where only sizes count, a dot stands for every picture. */
    private static final FSStreamFactory BLANK = _ -> new Picture(Picture.DOT);

    static {
        XRLog.setLoggingEnabled(false);
        // What deflate makes of the same bytes differs between versions of zlib; stored, they are the same everywhere.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "0");
    }

    private PageRenderer() {}

    /** Changes whenever paper, fonts, styles or the engine could move a line. */
    public static String version() {
        var paper = Paper.inUse().size().word() + "-" + STYLE_VERSION;
        var operators = OperatorsTypefaces.inUse().hash();
        return operators.isEmpty() ? paper : paper + "+" + operators;
    }

    public static PageMeasurement layOut(Document page) {
        return inASlot(() -> measurement(page));
    }

    public static byte[] print(Document page, String title, Figures figures) {
        return inASlot(() -> pdf(page, title, figures));
    }

    private static <T> T inASlot(Supplier<T> work) {
        FREE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }

    private static PageMeasurement measurement(Document page) {
        var idle = IDLE.poll();
        var slot = idle == null ? LayoutSlot.open() : idle;
        try (var renderer = renderer(page, slot, BLANK)) {
            layOut(page, renderer);
            return PageMeasurement.of(renderer);
        } finally {
            if (slot.isLight()) {
                IDLE.offer(slot);
            }
        }
    }

    private static byte[] pdf(Document page, String title, Figures figures) {
        var slot = LayoutSlot.open();
        try (var document = slot.document();
                var renderer = renderer(page, slot, PageRenderer.printed(figures))) {
            layOut(page, renderer);
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

    private static void layOut(Document page, PdfBoxRenderer renderer) {
        renderer.layout();
        if (PageDirections.isMixed(page)) {
            ColumnOrder.apply(renderer.getRootBox());
            VisualOrder.apply(renderer.getRootBox());
        }
    }

    private static PdfBoxRenderer renderer(Document page, LayoutSlot slot, FSStreamFactory pictures) {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                // beside tags for screen readers this keeps the engine from falling back to fonts of the machine
                .usePdfUaAccessibility(true)
                .usePDDocument(slot.document())
                .useUriResolver((base, uri) -> FigureName.isOne(uri) ? uri : null)
                .useProtocolsStreamImplementation(pictures, "figure")
                .useExternalResourceAccessControl(
                        (uri, type) -> FigureName.isOne(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> FigureName.isOne(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, "");
        slot.useIn(builder);
        if (PageDirections.isMixed(page)) {
            RightToLeft.useIn(builder);
        }
        var renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(slot.widths());
        return renderer;
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
        information.setProducer("Sixpager " + version());
        information.setCreationDate(epoch);
        information.setModificationDate(epoch);
        return information;
    }
}
