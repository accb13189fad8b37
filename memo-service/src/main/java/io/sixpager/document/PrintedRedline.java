package io.sixpager.document;

import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.layout.PageRenderer;
import io.sixpager.document.layout.PrintedFigures;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.redline.Comparison;
import io.sixpager.document.text.Escape;
import org.jspecify.annotations.Nullable;

/** Two texts compared, as they go to the printer; label and notice stand in the foot of each page. */
public record PrintedRedline(
        String title,
        @Nullable Titles titles,
        ReadText from,
        ReadText to,
        String label,
        @Nullable String notice) {

    private static final String STYLE = PrintedPage.resource("/layout/redline.css");

    /** What both texts were called, where that differs. */
    public record Titles(String before, String after) {

        private String line() {
            return "<p class=\"title\">Title: <del>" + Escape.of(before) + "</del> <ins>" + Escape.of(after)
                    + "</ins></p>\n";
        }
    }

    /** The same comparison is the same bytes, always. */
    public byte[] pdf(Figures figures) {
        var comparison = Comparison.of(from.reading(), to.reading());
        var page = (titles == null ? "" : titles.line())
                + layout(comparison)
                + comparison.page(new PrintedFigures(figures), RenderTarget.PRINT);
        return PageRenderer.print(PrintedPage.of(title, label, notice, STYLE, page), title, figures);
    }

    /** What no mark on the page shows. */
    private static String layout(Comparison comparison) {
        return comparison.layout().isEmpty()
                ? ""
                : "<p class=\"trace\">Layout: " + Escape.of(String.join(" ", comparison.layout())) + "</p>\n";
    }
}
