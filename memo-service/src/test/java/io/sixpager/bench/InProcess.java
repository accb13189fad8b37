package io.sixpager.bench;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import io.sixpager.document.Redline;
import java.util.List;

/** The document functions on six pages, called directly and warm. */
final class InProcess {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 60;
    private static final int LAST = 30;

    private final List<CanonicalText> texts;
    private final Share share;

    InProcess(Texts source, Share share) {
        this.share = share;
        texts = List.of(CanonicalText.of(source.of(1, LAST - 5)), CanonicalText.of(source.of(2, LAST)));
    }

    void addTo(Table table) {
        var layout = time(() -> Layout.measure(texts.get(1)));
        var redline = time(() -> Redline.between(texts.get(0), texts.get(1)));
        var canonical = time(() -> CanonicalText.of(texts.get(1).markdown()));
        var preview = time(() -> {
            var text = CanonicalText.of(texts.get(1).markdown());
            Page.html(text);
            Layout.measure(text);
        });
        table.atMost("Layout of six pages, median", 150, "ms", layout.percentile(50));
        table.note(
                "  p95",
                layout.percentile(95) + " ms, " + Layout.measure(texts.get(1)).pages() + " pages");
        table.note("Canonical form, page and layout, p95", preview.percentile(95) + " ms");
        table.atMost("Redline of two six-page texts, median", 20, "ms", redline.percentile(50));
        table.note("  p95", redline.percentile(95) + " ms");
        table.note("Canonical form of six pages, median / p99", canonical.p50AndP99());
    }

    private Samples time(Runnable task) {
        for (int n = 0; n < share.of(WARM_UP); n++) {
            task.run();
        }
        var samples = new Samples();
        for (int n = 0; n < share.of(MEASURED); n++) {
            var begun = System.nanoTime();
            task.run();
            samples.add(System.nanoTime() - begun);
        }
        return samples;
    }
}
