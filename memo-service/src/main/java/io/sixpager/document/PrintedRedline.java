package io.sixpager.document;

import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.layout.PageRenderer;
import io.sixpager.document.layout.PrintedFigures;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.redline.Comparison;
import org.jspecify.annotations.Nullable;

/** Two texts compared, as they go to the printer; label and notice stand in the foot of each page. */
public record PrintedRedline(
        String title,
        ReadText from,
        ReadText to,
        String label,
        @Nullable String notice) {

    private static final String STYLE = PrintedPage.resource("/layout/redline.css");

    /** The same comparison is the same bytes, always. */
    public byte[] pdf(Figures figures) {
        var page = Comparison.of(from.reading(), to.reading()).page(new PrintedFigures(figures), RenderTarget.PRINT);
        return PageRenderer.print(PrintedPage.of(title, label, notice, STYLE, page), title, figures);
    }
}
