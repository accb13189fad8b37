package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FigureSink.Taken;
import io.sixpager.exchange.picture.FoundPicture;
import io.sixpager.exchange.picture.ImportedPictures;
import io.sixpager.shared.CommandRejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands the pictures of a document to whoever keeps them. */
public final class WordPictures {

    private final ImportedPictures pictures;
    private final Map<String, String> targets = new HashMap<>();

    public WordPictures(FigureSink sink) {
        this(new ImportedPictures(sink));
    }

    private WordPictures(ImportedPictures pictures) {
        this.pictures = pictures;
    }

    WordPictures another() {
        return new WordPictures(pictures.another());
    }

    public List<FoundPicture> found() {
        return pictures.found();
    }

    /**
     * The target by which the text names the picture, or nothing where only the caption is kept.
     *
     * @param parts the same picture in several forms, the best one first; the first that can be kept is taken
     */
    String take(WordFile file, List<String> parts, String caption, Findings findings) {
        return targets.computeIfAbsent(parts.getFirst(), _ -> keep(file, parts, caption, findings));
    }

    private String keep(WordFile file, List<String> parts, String caption, Findings findings) {
        var first = new byte[0];
        var refused = Taken.refused("");
        for (var part : parts) {
            try {
                var bytes = file.picture(part).orElse(new byte[0]);
                var taken = pictures.offer(bytes);
                if (taken.isKept()) {
                    return pictures.settle(bytes, caption, taken, findings);
                }
                if (part.equals(parts.getFirst())) {
                    first = bytes;
                    refused = taken;
                }
            } catch (CommandRejected damaged) {
                refused = Taken.refused("It is damaged in the file.");
            }
        }
        return pictures.settle(first, caption, refused, findings);
    }
}
