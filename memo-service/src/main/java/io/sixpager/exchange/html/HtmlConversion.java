package io.sixpager.exchange.html;

import io.sixpager.document.CanonicalText;
import io.sixpager.exchange.markdown.MarkdownOutput;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FoundPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * From a page of HTML to canonical Markdown.
 *
 * @param title what the page calls itself
 * @param figures the pictures of the page
 */
public record HtmlConversion(CanonicalText text, String title, List<FoundPicture> figures) {

    public static HtmlConversion of(Path file, Findings findings, FigureSink sink) throws IOException {
        try (var channel = FileChannel.open(file);
                var arena = Arena.ofConfined()) {
            var page = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer();
            var data = new EmbeddedData(page);
            var document = Jsoup.parse(new ByteArrayInputStream(HtmlFilter.of(page, data)), null, "");
            var pictures = new HtmlPictures(sink, data);
            var text = MarkdownOutput.of(HtmlReading.of(document, findings, pictures), findings::note);
            return new HtmlConversion(text, document.title(), pictures.found());
        }
    }
}
