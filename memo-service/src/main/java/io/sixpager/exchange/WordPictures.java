package io.sixpager.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands the pictures of a document to whoever keeps them. */
final class WordPictures {

    private final FigureSink sink;
    private final List<FoundPicture> found = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    WordPictures(FigureSink sink) {
        this.sink = sink;
    }

    List<FoundPicture> found() {
        return List.copyOf(found);
    }

    /** The target by which the text names the picture, or nothing where only the caption is kept. */
    String take(WordFile file, String part, String caption, Findings findings) {
        return targets.computeIfAbsent(part, _ -> keep(file, part, caption, findings));
    }

    private String keep(WordFile file, String part, String caption, Findings findings) {
        var bytes = file.picture(part).orElse(new byte[0]);
        var type = Signature.pictureType(bytes);
        var hash = type.isEmpty() ? "" : sink.take(bytes, type).orElse("");
        if (found.size() < 200) {
            found.add(
                    new FoundPicture(caption, type.isEmpty() ? "application/octet-stream" : type, bytes.length, hash));
        }
        if (hash.isEmpty()) {
            findings.dropped("A picture was not brought in; its caption stands in its place: “"
                    + Findings.excerpt(caption.isEmpty() ? "image" : caption) + "”.");
            return "";
        }
        return "figure:" + hash;
    }
}
