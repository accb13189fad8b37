package io.sixpager.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands the pictures of a document to whoever keeps them. */
final class WordPictures {

    /** A picture that was in the file; the hash is empty where it was not kept. */
    record Found(String caption, String mediaType, int bytes, String hash) {}

    private final FigureSink sink;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    WordPictures(FigureSink sink) {
        this.sink = sink;
    }

    List<Found> found() {
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
            found.add(new Found(caption, type.isEmpty() ? "application/octet-stream" : type, bytes.length, hash));
        }
        if (hash.isEmpty()) {
            findings.dropped("A picture was not brought in; its caption stands in its place: “"
                    + Findings.excerpt(caption.isEmpty() ? "image" : caption) + "”.");
            return "";
        }
        return "figure:" + hash;
    }
}
