package io.sixpager.exchange.html;

import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FoundPicture;
import io.sixpager.exchange.picture.Gallery;
import io.sixpager.exchange.sheet.Findings;
import io.sixpager.exchange.sheet.Look;
import io.sixpager.exchange.sheet.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures of a page: those within it are kept, those elsewhere are named and not fetched. */
final class HtmlPictures {

    private static final Pattern ELSEWHERE = Pattern.compile("https?://.{1,1900}", Pattern.CASE_INSENSITIVE);

    private final Gallery gallery;
    private final PageData data;

    /** @param data what was taken out of the page's addresses before it was read */
    HtmlPictures(FigureSink sink, PageData data) {
        this.gallery = new Gallery(sink);
        this.data = data;
    }

    List<FoundPicture> found() {
        return gallery.found();
    }

    Span span(Element image, Look look, Findings findings) {
        var caption = image.attr("alt").strip();
        var source = image.attr("src").strip();
        var within = data.find(source);
        if (within.isPresent()) {
            var bytes = within.get();
            return new Span.Picture(caption, gallery.settle(bytes, caption, gallery.offer(bytes), findings), look);
        }
        var elsewhere = ELSEWHERE.matcher(source).matches() && !source.contains(" ");
        Gallery.leftOut(caption, elsewhere ? "It is kept elsewhere and was not fetched." : "", findings);
        return new Span.Picture(caption, elsewhere ? source : "", look);
    }
}
