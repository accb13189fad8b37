package io.sixpager.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures of a page: those within it are kept, those elsewhere are named and not fetched. */
final class HtmlPictures {

    private static final Pattern WITHIN = Pattern.compile("data:image/[\\w.+-]{1,40};base64,(.*)", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("https?://.{1,1900}");

    private final FigureSink sink;
    private final List<FoundPicture> found = new ArrayList<>();

    HtmlPictures(FigureSink sink) {
        this.sink = sink;
    }

    List<FoundPicture> found() {
        return found;
    }

    Span span(Element image, Look look, Findings findings) {
        var caption = image.attr("alt").strip();
        var source = image.attr("src").strip();
        var within = WITHIN.matcher(source);
        var target = within.matches()
                ? keep(within.group(1), caption)
                : ELSEWHERE.matcher(source).matches() && !source.contains(" ") ? source : "";
        if (target.isEmpty() || target.equals(source)) {
            findings.dropped("A picture was not brought in; its caption stands in its place: “"
                    + Findings.excerpt(caption.isEmpty() ? "image" : caption) + "”.");
        }
        return new Span.Picture(caption, target, look);
    }

    private String keep(String encoded, String caption) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(encoded);
        } catch (IllegalArgumentException _) {
            return "";
        }
        var type = Signature.pictureType(bytes);
        var hash = type.isEmpty() ? "" : sink.take(bytes, type).orElse("");
        found.add(new FoundPicture(caption, type.isEmpty() ? "application/octet-stream" : type, bytes.length, hash));
        return hash.isEmpty() ? "" : "figure:" + hash;
    }
}
