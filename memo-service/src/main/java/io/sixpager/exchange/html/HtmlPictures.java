package io.sixpager.exchange.html;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FoundPicture;
import io.sixpager.exchange.picture.ImportedPictures;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures of a page: those within it are kept, those elsewhere are named and not fetched. */
final class HtmlPictures {

    private static final Pattern ELSEWHERE = Pattern.compile("https?://.{1,1900}", Pattern.CASE_INSENSITIVE);

    private final ImportedPictures pictures;
    private final EmbeddedData data;

    /** @param data what was taken out of the page's addresses before it was read */
    HtmlPictures(FigureSink sink, EmbeddedData data) {
        this.pictures = new ImportedPictures(sink);
        this.data = data;
    }

    List<FoundPicture> found() {
        return pictures.found();
    }

    Span span(Element image, CharacterFormat format, Findings findings) {
        var caption = image.attr("alt").strip();
        var source = image.attr("src").strip();
        var within = data.find(source);
        if (within.isPresent()) {
            var bytes = within.get();
            return new Span.Picture(caption, pictures.settle(bytes, caption, pictures.offer(bytes), findings), format);
        }
        var elsewhere = ELSEWHERE.matcher(source).matches() && !source.contains(" ");
        ImportedPictures.leftOut(caption, elsewhere ? "It is kept elsewhere and was not fetched." : "", findings);
        return new Span.Picture(caption, elsewhere ? source : "", format);
    }
}
